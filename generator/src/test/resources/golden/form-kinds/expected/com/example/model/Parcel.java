package com.example.model;

import io.github.xaifeign.runtime.FileContent;
import io.github.xaifeign.runtime.feign.FormBody;
import io.github.xaifeign.runtime.feign.FormParts;
import io.github.xaifeign.runtime.json.BranchFinder;
import io.github.xaifeign.runtime.json.Json;
import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonText;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.ModelCollections;
import io.github.xaifeign.runtime.json.Preconditions;
import io.github.xaifeign.runtime.json.UnknownVariant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonTokenId;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class Parcel implements FormBody {
  private final @Nullable FileContent label;

  private final @Nullable List<Content> contents;

  private Parcel(Builder builder) {
    this.label = builder.label;
    this.contents = ModelCollections.freezeNullable(builder.contents);
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

  public Optional<FileContent> label() {
    return Optional.ofNullable(label);
  }

  public Optional<List<Content>> contents() {
    return Optional.ofNullable(contents);
  }

  @Override
  public void writeParts(FormParts parts) {
    if (label != null) {
      parts.file("label", label);
    }
    if (contents != null) {
      for (var element : contents) {
        parts.json("contents", element);
      }
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Parcel that
        && Objects.equals(label, that.label)
        && Objects.equals(contents, that.contents);
  }

  @Override
  public int hashCode() {
    return Objects.hash(label, contents);
  }

  @Override
  public String toString() {
    return "Parcel{label=" + label + ", contents=" + contents + "}";
  }

  /**
   * Collects the members of a {@link Parcel}.
   */
  public static final class Builder {
    private @Nullable FileContent label;

    private @Nullable List<Content> contents;

    private Builder() {
    }

    private Builder(Parcel from) {
      this.label = from.label;
      this.contents = from.contents;
    }

    public Builder label(FileContent label) {
      this.label = Preconditions.notNull("label", label);
      return this;
    }

    public Builder contents(List<Content> contents) {
      this.contents = Preconditions.notNull("contents", ModelCollections.copy("contents",
          contents));
      return this;
    }

    /**
     * Appends an element to the list that {@link #contents(List)} sets.
     */
    public Builder addContent(Content element) {
      this.contents = ModelCollections.append("an element of contents", this.contents, element);
      return this;
    }

    /**
     * Appends elements to the list that {@link #contents(List)} sets.
     */
    public Builder addContents(Collection<? extends Content> elements) {
      for (var element : ModelCollections.elements("contents", elements)) {
        addContent(element);
      }
      return this;
    }

    /**
     * Returns an object with what is set.
     */
    public Parcel build() {
      return new Parcel(this);
    }
  }

  /**
   * The form of the JSON tells the branches apart; what this client does not know is kept as an
   * {@link Unknown}.
   */
  public sealed interface Content
      extends JsonWritable
      permits Content.Book, Content.Cup, Content.Unknown {
    /**
     * Reads the value whose first token the parser stands on.
     */
    static Content read(JsonParser parser) {
      return switch (parser.currentTokenId()) {
        case JsonTokenId.ID_START_OBJECT -> readObject(parser);
        default -> new Unknown(JsonReads.tree(parser));
      };
    }

    private static Content readObject(JsonParser parser) {
      JsonNode node = JsonReads.tree(parser);
      JsonParser replay = JsonReads.replay(node, parser);
      return switch (new BranchFinder(node)
          .branch("pages")
          .requires("pages")
          .branch("volume")
          .requires("volume")
          .closest()) {
        case 0 -> Book.read(replay);
        case 1 -> Cup.read(replay);
        default -> new Unknown(node);
      };
    }

    /**
     * A branch that this client does not know; it is written as it was read.
     *
     * @param raw the JSON
     */
    record Unknown(JsonNode raw) implements Content, UnknownVariant {
      /**
       * Makes a branch of JSON as text.
       *
       * @throws IllegalArgumentException if the text is not JSON; the message names the position
       */
      public static Unknown ofJson(String json) {
        return new Unknown(Json.parse(json));
      }

      @Override
      public String toString() {
        return JsonText.describe("Content.Unknown", this);
      }
    }

    /**
     * Book
     */
    final class Book extends JsonObject implements Content {
      private static final JsonMembers MEMBERS = JsonMembers.of("Parcel.Content.Book")
          .required("pages")
          .build();

      private long pages;

      private Book() {
      }

      /**
       * Returns a builder with nothing set.
       */
      public static Builder builder() {
        return new Builder(new Book());
      }

      /**
       * Returns a builder with all that is set here.
       */
      public Builder toBuilder() {
        return new Builder(this);
      }

      public long pages() {
        return required(0, pages);
      }

      /**
       * Reads the value whose first token the parser stands on.
       */
      public static Book read(JsonParser parser) {
        return MEMBERS.read(parser, new Book());
      }

      /**
       * Reads the rest of an object whose first member has been read.
       */
      static Book readRest(JsonParser parser) {
        return MEMBERS.readRest(parser, new Book());
      }

      @Override
      protected void readMember(int member, JsonParser parser) {
        switch (member) {
          case 0 -> this.pages = JsonReads.int64(parser);
        }
      }

      @Override
      protected void writeMembers(JsonGenerator generator) {
        if (holds(0)) {
          MEMBERS.write(generator, 0, pages);
        }
      }

      @Override
      protected @Nullable Object[] memberValues() {
        return new Object[] {pages};
      }

      /**
       * Collects the members of a {@link Book}.
       */
      public static final class Builder extends JsonObjectBuilder<Book, Builder> {
        private Builder(Book from) {
          super(MEMBERS, from);
        }

        public Builder pages(long pages) {
          draft.pages = value(0, pages);
          return this;
        }
      }
    }

    /**
     * Cup
     */
    final class Cup extends JsonObject implements Content {
      private static final JsonMembers MEMBERS = JsonMembers.of("Parcel.Content.Cup")
          .required("volume")
          .build();

      private long volume;

      private Cup() {
      }

      /**
       * Returns a builder with nothing set.
       */
      public static Builder builder() {
        return new Builder(new Cup());
      }

      /**
       * Returns a builder with all that is set here.
       */
      public Builder toBuilder() {
        return new Builder(this);
      }

      public long volume() {
        return required(0, volume);
      }

      /**
       * Reads the value whose first token the parser stands on.
       */
      public static Cup read(JsonParser parser) {
        return MEMBERS.read(parser, new Cup());
      }

      /**
       * Reads the rest of an object whose first member has been read.
       */
      static Cup readRest(JsonParser parser) {
        return MEMBERS.readRest(parser, new Cup());
      }

      @Override
      protected void readMember(int member, JsonParser parser) {
        switch (member) {
          case 0 -> this.volume = JsonReads.int64(parser);
        }
      }

      @Override
      protected void writeMembers(JsonGenerator generator) {
        if (holds(0)) {
          MEMBERS.write(generator, 0, volume);
        }
      }

      @Override
      protected @Nullable Object[] memberValues() {
        return new Object[] {volume};
      }

      /**
       * Collects the members of a {@link Cup}.
       */
      public static final class Builder extends JsonObjectBuilder<Cup, Builder> {
        private Builder(Cup from) {
          super(MEMBERS, from);
        }

        public Builder volume(long volume) {
          draft.volume = value(0, volume);
          return this;
        }
      }
    }
  }
}
