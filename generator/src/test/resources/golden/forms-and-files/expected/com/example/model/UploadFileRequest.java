package com.example.model;

import io.github.xaifeign.runtime.FileContent;
import io.github.xaifeign.runtime.feign.FormBody;
import io.github.xaifeign.runtime.feign.FormParts;
import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.ModelCollections;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class UploadFileRequest implements FormBody {
  private final @Nullable String purpose;

  private final @Nullable List<FileContent> pages;

  private final @Nullable Details details;

  private final FileContent file;

  private UploadFileRequest(Builder builder) {
    if (builder.file == null) {
      throw Preconditions.missingMembers("UploadFileRequest", "file", builder.file);
    }
    this.purpose = builder.purpose;
    this.pages = ModelCollections.freezeNullable(builder.pages);
    this.details = builder.details;
    this.file = builder.file;
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

  public Optional<String> purpose() {
    return Optional.ofNullable(purpose);
  }

  public Optional<List<FileContent>> pages() {
    return Optional.ofNullable(pages);
  }

  public Optional<Details> details() {
    return Optional.ofNullable(details);
  }

  /**
   * The content.
   */
  public FileContent file() {
    return file;
  }

  @Override
  public void writeParts(FormParts parts) {
    if (purpose != null) {
      parts.text("purpose", purpose);
    }
    if (pages != null) {
      for (var element : pages) {
        parts.file("pages", element);
      }
    }
    if (details != null) {
      parts.json("details", details);
    }
    parts.file("file", file);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UploadFileRequest that
        && Objects.equals(purpose, that.purpose)
        && Objects.equals(pages, that.pages)
        && Objects.equals(details, that.details)
        && file.equals(that.file);
  }

  @Override
  public int hashCode() {
    return Objects.hash(purpose, pages, details, file);
  }

  @Override
  public String toString() {
    return "UploadFileRequest{purpose=" + purpose + ", pages=" + pages + ", details=" + details
        + ", file=" + file + "}";
  }

  /**
   * Collects the members of a {@link UploadFileRequest}.
   */
  public static final class Builder {
    private @Nullable String purpose;

    private @Nullable List<FileContent> pages;

    private @Nullable Details details;

    private @Nullable FileContent file;

    private Builder() {
    }

    private Builder(UploadFileRequest from) {
      this.purpose = from.purpose;
      this.pages = from.pages;
      this.details = from.details;
      this.file = from.file;
    }

    public Builder purpose(String purpose) {
      this.purpose = Preconditions.notNull("purpose", purpose);
      return this;
    }

    public Builder pages(List<FileContent> pages) {
      this.pages = Preconditions.notNull("pages", ModelCollections.copy("pages", pages));
      return this;
    }

    /**
     * Appends an element to the list that {@link #pages(List)} sets.
     */
    public Builder addPage(FileContent element) {
      this.pages = ModelCollections.append("an element of pages", this.pages, element);
      return this;
    }

    /**
     * Appends elements to the list that {@link #pages(List)} sets.
     */
    public Builder addPages(Collection<? extends FileContent> elements) {
      for (var element : ModelCollections.elements("pages", elements)) {
        addPage(element);
      }
      return this;
    }

    public Builder details(Details details) {
      this.details = Preconditions.notNull("details", details);
      return this;
    }

    /**
     * Like {@link #details(UploadFileRequest.Details)}, with a builder to fill.
     */
    public Builder details(Consumer<Details.Builder> build) {
      Details.Builder builder = Details.builder();
      Preconditions.notNull("details", build).accept(builder);
      return details(builder.build());
    }

    /**
     * The content.
     */
    public Builder file(FileContent file) {
      this.file = Preconditions.notNull("file", file);
      return this;
    }

    /**
     * Returns an object with what is set.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public UploadFileRequest build() {
      return new UploadFileRequest(this);
    }
  }

  public static final class Details extends JsonObject {
    private static final JsonMembers MEMBERS = JsonMembers.of("UploadFileRequest.Details")
        .optional("author")
        .build();

    private @Nullable String author;

    private Details() {
    }

    /**
     * Returns a builder with nothing set.
     */
    public static Builder builder() {
      return new Builder(new Details());
    }

    /**
     * Returns a builder with all that is set here.
     */
    public Builder toBuilder() {
      return new Builder(this);
    }

    public Optional<String> author() {
      return optional(0, author);
    }

    /**
     * Reads the value whose first token the parser stands on.
     */
    public static Details read(JsonParser parser) {
      return MEMBERS.read(parser, new Details());
    }

    @Override
    protected void readMember(int member, JsonParser parser) {
      switch (member) {
        case 0 -> this.author = JsonReads.string(parser);
      }
    }

    @Override
    protected void writeMembers(JsonGenerator generator) {
      MEMBERS.write(generator, 0, author);
    }

    @Override
    protected @Nullable Object[] memberValues() {
      return new Object[] {author};
    }

    /**
     * Collects the members of a {@link Details}.
     */
    public static final class Builder extends JsonObjectBuilder<Details, Builder> {
      private Builder(Details from) {
        super(MEMBERS, from);
      }

      public Builder author(String author) {
        draft.author = value(0, author);
        return this;
      }
    }
  }
}
