package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.ModelCollections;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class PrintedNotice extends JsonObject implements Notice {
  private static final JsonMembers MEMBERS = JsonMembers.of("PrintedNotice")
      .required("lines")
      .required("place")
      .build();

  private @Nullable List<String> lines;

  private @Nullable String place;

  private PrintedNotice() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new PrintedNotice());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public List<String> lines() {
    return required(0, lines);
  }

  public String place() {
    return required(1, place);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static PrintedNotice read(JsonParser parser) {
    return MEMBERS.read(parser, new PrintedNotice());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static PrintedNotice readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new PrintedNotice());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.lines = JsonReads.strings(parser);
      case 1 -> this.place = JsonReads.string(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.writeStrings(generator, 0, lines);
    MEMBERS.write(generator, 1, place);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {lines, place};
  }

  /**
   * Collects the members of a {@link PrintedNotice}.
   */
  public static final class Builder extends JsonObjectBuilder<PrintedNotice, Builder> {
    private Builder(PrintedNotice from) {
      super(MEMBERS, from);
    }

    public Builder lines(List<String> lines) {
      draft.lines = value(0, ModelCollections.copy("lines", lines));
      return this;
    }

    /**
     * Appends an element to the list that {@link #lines(List)} sets.
     */
    public Builder addLine(String element) {
      draft.lines = append(0, draft.lines, element);
      return this;
    }

    /**
     * Appends elements to the list that {@link #lines(List)} sets.
     */
    public Builder addLines(Collection<? extends String> elements) {
      for (var element : ModelCollections.elements("lines", elements)) {
        addLine(element);
      }
      return this;
    }

    public Builder place(String place) {
      draft.place = value(1, place);
      return this;
    }
  }
}
