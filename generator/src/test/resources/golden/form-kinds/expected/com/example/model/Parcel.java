package com.example.model;

import io.github.xaifeign.runtime.FileContent;
import io.github.xaifeign.runtime.feign.FormBody;
import io.github.xaifeign.runtime.feign.FormParts;
import io.github.xaifeign.runtime.json.BranchFinder;
import io.github.xaifeign.runtime.json.Json;
import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonText;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.ModelCollections;
import io.github.xaifeign.runtime.json.Preconditions;
import io.github.xaifeign.runtime.json.UnknownVariant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
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
      this.contents = ModelCollections.append("element", this.contents, element);
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
      return switch (parser.currentToken()) {
        case START_OBJECT -> readObject(parser);
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

      private final long pages;

      private Book(Builder builder) {
        super(builder);
        this.pages = builder.pages;
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

      public long pages() {
        return required(0, pages);
      }

      /**
       * Reads the value whose first token the parser stands on.
       */
      public static Book read(JsonParser parser) {
        JsonReads.startObject(parser, "Parcel.Content.Book");
        return new Builder().read(parser);
      }

      /**
       * Reads the rest of an object whose first token has been read.
       */
      static Book readMembers(JsonParser parser) {
        return new Builder().read(parser);
      }

      @Override
      public void writeTo(JsonGenerator generator) {
        generator.writeStartObject();
        if (holds(0)) {
          MEMBERS.write(generator, 0, pages);
        }
        writeExtras(generator);
        generator.writeEndObject();
      }

      @Override
      protected @Nullable Object[] memberValues() {
        return new Object[] {pages};
      }

      /**
       * Collects the members of a {@link Book}.
       */
      public static final class Builder extends JsonObjectBuilder<Builder> {
        private long pages;

        private Builder() {
          super(MEMBERS);
        }

        private Builder(Book from) {
          super(MEMBERS, from);
          this.pages = from.pages;
        }

        public Builder pages(long pages) {
          this.pages = value(0, pages);
          return this;
        }

        private Book read(JsonParser parser) {
          for (int member = first(parser); member >= 0; member = next(parser)) {
            try {
              switch (member) {
                case 0 -> this.pages = JsonReads.int64(parser);
              }
            } catch (JsonMismatchException e) {
              setAside(parser, e);
            }
          }
          return new Book(this);
        }

        /**
         * Returns an object with what is set.
         *
         * @throws IllegalStateException naming every required member that is not set
         */
        public Book build() {
          return new Book(this);
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

      private final long volume;

      private Cup(Builder builder) {
        super(builder);
        this.volume = builder.volume;
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

      public long volume() {
        return required(0, volume);
      }

      /**
       * Reads the value whose first token the parser stands on.
       */
      public static Cup read(JsonParser parser) {
        JsonReads.startObject(parser, "Parcel.Content.Cup");
        return new Builder().read(parser);
      }

      /**
       * Reads the rest of an object whose first token has been read.
       */
      static Cup readMembers(JsonParser parser) {
        return new Builder().read(parser);
      }

      @Override
      public void writeTo(JsonGenerator generator) {
        generator.writeStartObject();
        if (holds(0)) {
          MEMBERS.write(generator, 0, volume);
        }
        writeExtras(generator);
        generator.writeEndObject();
      }

      @Override
      protected @Nullable Object[] memberValues() {
        return new Object[] {volume};
      }

      /**
       * Collects the members of a {@link Cup}.
       */
      public static final class Builder extends JsonObjectBuilder<Builder> {
        private long volume;

        private Builder() {
          super(MEMBERS);
        }

        private Builder(Cup from) {
          super(MEMBERS, from);
          this.volume = from.volume;
        }

        public Builder volume(long volume) {
          this.volume = value(0, volume);
          return this;
        }

        private Cup read(JsonParser parser) {
          for (int member = first(parser); member >= 0; member = next(parser)) {
            try {
              switch (member) {
                case 0 -> this.volume = JsonReads.int64(parser);
              }
            } catch (JsonMismatchException e) {
              setAside(parser, e);
            }
          }
          return new Cup(this);
        }

        /**
         * Returns an object with what is set.
         *
         * @throws IllegalStateException naming every required member that is not set
         */
        public Cup build() {
          return new Cup(this);
        }
      }
    }
  }
}
