package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
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
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class Tree extends JsonObject {
  private final @Nullable List<Tree> children;

  private final @Nullable Tree parent;

  private Tree(Builder builder) {
    super(builder.extras.freeze());
    this.children = ModelCollections.freeze(builder.children);
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
    return new Builder(this, extras);
  }

  public Optional<List<Tree>> children() {
    return Optional.ofNullable(children);
  }

  /**
   * Where it hangs.
   */
  public Optional<Tree> parent() {
    return Optional.ofNullable(parent);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Tree read(JsonParser parser) {
    JsonReads.startObject(parser, "Tree");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "children" -> builder.children = JsonReads.list(parser, Tree::read);
        case "parent" -> builder.parent = Tree.read(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (children != null) {
      generator.writeName("children");
      JsonWrites.models(generator, children);
    }
    if (parent != null) {
      generator.writeName("parent");
      parent.writeTo(generator);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {children, parent};
  }

  /**
   * Collects the members of a {@link Tree}.
   */
  public static final class Builder {
    private @Nullable List<Tree> children;

    private @Nullable Tree parent;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Tree from, JsonExtras extras) {
      this.children = from.children;
      this.parent = from.parent;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder children(List<Tree> children) {
      this.children = extras.value("children", ModelCollections.copy("children", children));
      return this;
    }

    /**
     * Appends an element to the list that {@link #children(List)} sets.
     */
    public Builder addChildren(Tree element) {
      this.children = ModelCollections.append("element", this.children, element);
      extras.clearNull("children");
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
      this.parent = extras.value("parent", parent);
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

    /**
     * Sets a member that this client does not know.
     */
    public Builder putAdditionalProperty(String name, JsonNode value) {
      extras.put(name, value);
      return this;
    }

    /**
     * Returns an object with what is set.
     */
    public Tree build() {
      return new Tree(this);
    }
  }
}
