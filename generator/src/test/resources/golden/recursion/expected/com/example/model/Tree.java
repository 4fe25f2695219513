package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.ModelCollections;
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

  private final @Nullable List<Tree> children;

  private final @Nullable Tree parent;

  private Tree(Builder builder) {
    super(builder);
    this.children = ModelCollections.freezeNullable(builder.children);
    this.parent = builder.parent;
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder();
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
    JsonReads.startObject(parser, "Tree");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (children != null) {
      generator.writeName(MEMBERS.name(0));
      JsonWrites.models(generator, children);
    }
    MEMBERS.write(generator, 1, parent);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {children, parent};
  }

  /**
   * Collects the members of a {@link Tree}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable List<Tree> children;

    private @Nullable Tree parent;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Tree from) {
      super(MEMBERS, from);
      this.children = from.children;
      this.parent = from.parent;
    }

    public Builder children(List<Tree> children) {
      this.children = value(0, ModelCollections.copy("children", children));
      return this;
    }

    /**
     * Appends an element to the list that {@link #children(List)} sets.
     */
    public Builder addChildren(Tree element) {
      this.children = value(0, ModelCollections.append("element", this.children, element));
      return this;
    }

    /**
     * Like {@link #addChildren(Tree)}, with a builder to fill.
     */
    public Builder addChildren(Consumer<Builder> build) {
      Builder builder = Tree.builder();
      build.accept(builder);
      return addChildren(builder.build());
    }

    /**
     * Where it hangs.
     */
    public Builder parent(Tree parent) {
      this.parent = value(1, parent);
      return this;
    }

    /**
     * Like {@link #parent(Tree)}, with a builder to fill.
     */
    public Builder parent(Consumer<Builder> build) {
      Builder builder = Tree.builder();
      build.accept(builder);
      return parent(builder.build());
    }

    private Tree read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.children = JsonReads.list(parser, Tree::read);
            case 1 -> this.parent = Tree.read(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Tree(this);
    }

    /**
     * Returns an object with what is set.
     */
    public Tree build() {
      return new Tree(this);
    }
  }
}
