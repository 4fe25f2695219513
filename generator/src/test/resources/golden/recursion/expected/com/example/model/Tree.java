package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.ModelCollections;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Tree extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Tree")
      .optional("children")
      .optional("parent")
      .build();

  private @Nullable List<Tree> children;

  private @Nullable Tree parent;

  private Tree() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Tree());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public Optional<List<Tree>> children() {
    return optional(0, children);
  }

  /**
   * Where it hangs.
   */
  public Optional<Tree> parent() {
    return optional(1, parent);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Tree read(JsonParser parser) {
    return MEMBERS.read(parser, new Tree());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.children = JsonReads.list(parser, Tree::read);
      case 1 -> this.parent = Tree.read(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.writeModels(generator, 0, children);
    MEMBERS.write(generator, 1, parent);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {children, parent};
  }

  /**
   * Collects the members of a {@link Tree}.
   */
  public static final class Builder extends JsonObjectBuilder<Tree, Builder> {
    private Builder(Tree from) {
      super(MEMBERS, from);
    }

    public Builder children(List<Tree> children) {
      draft.children = value(0, ModelCollections.copy("children", children));
      return this;
    }

    /**
     * Appends an element to the list that {@link #children(List)} sets.
     */
    public Builder addChildren(Tree element) {
      draft.children = append(0, draft.children, element);
      return this;
    }

    /**
     * Like {@link #addChildren(Tree)}, with a builder to fill.
     */
    public Builder addChildren(Consumer<Builder> build) {
      Builder builder = Tree.builder();
      Preconditions.notNull("children", build).accept(builder);
      return addChildren(builder.build());
    }

    /**
     * Appends elements to the list that {@link #children(List)} sets.
     */
    public Builder addAllChildren(Collection<? extends Tree> elements) {
      for (var element : ModelCollections.elements("children", elements)) {
        addChildren(element);
      }
      return this;
    }

    /**
     * Where it hangs.
     */
    public Builder parent(Tree parent) {
      draft.parent = value(1, parent);
      return this;
    }

    /**
     * Like {@link #parent(Tree)}, with a builder to fill.
     */
    public Builder parent(Consumer<Builder> build) {
      Builder builder = Tree.builder();
      Preconditions.notNull("parent", build).accept(builder);
      return parent(builder.build());
    }
  }
}
