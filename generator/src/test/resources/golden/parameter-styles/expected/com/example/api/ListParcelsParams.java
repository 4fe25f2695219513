package com.example.api;

import com.example.model.ListParcelsFilter;
import com.example.model.ListParcelsSize;
import com.example.model.ListParcelsStage;
import com.example.model.ListParcelsWeight;
import io.github.xaifeign.runtime.feign.HeaderParams;
import io.github.xaifeign.runtime.feign.QueryParams;
import io.github.xaifeign.runtime.json.ModelCollections;
import io.github.xaifeign.runtime.json.Preconditions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Query, header and cookie parameters of the operation <code>listParcels</code>.
 */
@Generated("feign-javapoet")
public final class ListParcelsParams {
  private final @Nullable String tenant;

  private final @Nullable Integer limit;

  private final @Nullable ListParcelsStage stage;

  private final @Nullable List<String> colour;

  private final @Nullable List<String> town;

  private final @Nullable List<String> street;

  private final @Nullable List<Long> house;

  private final @Nullable ListParcelsSize size;

  private final @Nullable ListParcelsWeight weight;

  private final @Nullable Map<String, String> labels;

  private final @Nullable ListParcelsFilter filter;

  private final @Nullable LocalDate since;

  private final @Nullable List<String> xTrace;

  private final @Nullable String visit;

  private final @Nullable Map<String, Long> depth;

  private final @Nullable List<String> either;

  private final @Nullable Map<String, Long> xSize;

  private final @Nullable Map<String, Long> xBox;

  private final @Nullable List<String> seen;

  private final @Nullable Map<String, String> crumbs;

  private ListParcelsParams(Builder builder) {
    this.tenant = builder.tenant;
    this.limit = builder.limit;
    this.stage = builder.stage;
    this.colour = ModelCollections.freezeNullable(builder.colour);
    this.town = ModelCollections.freezeNullable(builder.town);
    this.street = ModelCollections.freezeNullable(builder.street);
    this.house = ModelCollections.freezeNullable(builder.house);
    this.size = builder.size;
    this.weight = builder.weight;
    this.labels = builder.labels;
    this.filter = builder.filter;
    this.since = builder.since;
    this.xTrace = ModelCollections.freezeNullable(builder.xTrace);
    this.visit = builder.visit;
    this.depth = builder.depth;
    this.either = ModelCollections.freezeNullable(builder.either);
    this.xSize = builder.xSize;
    this.xBox = builder.xBox;
    this.seen = ModelCollections.freezeNullable(builder.seen);
    this.crumbs = builder.crumbs;
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

  /**
   * Whose parcels.
   */
  public Optional<String> tenant() {
    return Optional.ofNullable(tenant);
  }

  /**
   * Most parcels on a page.
   */
  public Optional<Integer> limit() {
    return Optional.ofNullable(limit);
  }

  public Optional<ListParcelsStage> stage() {
    return Optional.ofNullable(stage);
  }

  public Optional<List<String>> colour() {
    return Optional.ofNullable(colour);
  }

  public Optional<List<String>> town() {
    return Optional.ofNullable(town);
  }

  public Optional<List<String>> street() {
    return Optional.ofNullable(street);
  }

  public Optional<List<Long>> house() {
    return Optional.ofNullable(house);
  }

  public Optional<ListParcelsSize> size() {
    return Optional.ofNullable(size);
  }

  public Optional<ListParcelsWeight> weight() {
    return Optional.ofNullable(weight);
  }

  public Optional<Map<String, String>> labels() {
    return Optional.ofNullable(labels);
  }

  public Optional<ListParcelsFilter> filter() {
    return Optional.ofNullable(filter);
  }

  /**
   *
   * @deprecated The API discourages its use.
   */
  @Deprecated
  public Optional<LocalDate> since() {
    return Optional.ofNullable(since);
  }

  public Optional<List<String>> xTrace() {
    return Optional.ofNullable(xTrace);
  }

  public Optional<String> visit() {
    return Optional.ofNullable(visit);
  }

  public Optional<Map<String, Long>> depth() {
    return Optional.ofNullable(depth);
  }

  public Optional<List<String>> either() {
    return Optional.ofNullable(either);
  }

  public Optional<Map<String, Long>> xSize() {
    return Optional.ofNullable(xSize);
  }

  public Optional<Map<String, Long>> xBox() {
    return Optional.ofNullable(xBox);
  }

  public Optional<List<String>> seen() {
    return Optional.ofNullable(seen);
  }

  public Optional<Map<String, String>> crumbs() {
    return Optional.ofNullable(crumbs);
  }

  Map<String, Object> queryMap() {
    return QueryParams.create()
        .value("limit", limit)
        .value("stage", stage)
        .exploded("colour", colour)
        .joined("town", town, ",")
        .joined("street", street, " ")
        .joined("house", house, "|")
        .deepObject("size", size)
        .members(weight)
        .deepObject("labels", labels)
        .json("filter", filter)
        .value("since", since)
        .joinedMembers("depth", depth, ",")
        .exploded("either", either)
        .toMap();
  }

  Map<String, Object> headerMap() {
    return HeaderParams.create()
        .value("tenant", tenant)
        .joined("X-Trace", xTrace)
        .cookie("visit", visit)
        .members("X-Size", xSize, ",")
        .members("X-Box", xBox, "=")
        .cookies("seen", seen)
        .cookieMembers(crumbs)
        .toMap();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ListParcelsParams that
        && Objects.equals(tenant, that.tenant)
        && Objects.equals(limit, that.limit)
        && Objects.equals(stage, that.stage)
        && Objects.equals(colour, that.colour)
        && Objects.equals(town, that.town)
        && Objects.equals(street, that.street)
        && Objects.equals(house, that.house)
        && Objects.equals(size, that.size)
        && Objects.equals(weight, that.weight)
        && Objects.equals(labels, that.labels)
        && Objects.equals(filter, that.filter)
        && Objects.equals(since, that.since)
        && Objects.equals(xTrace, that.xTrace)
        && Objects.equals(visit, that.visit)
        && Objects.equals(depth, that.depth)
        && Objects.equals(either, that.either)
        && Objects.equals(xSize, that.xSize)
        && Objects.equals(xBox, that.xBox)
        && Objects.equals(seen, that.seen)
        && Objects.equals(crumbs, that.crumbs);
  }

  @Override
  public int hashCode() {
    return Objects.hash(tenant, limit, stage, colour, town, street, house, size, weight, labels,
        filter, since, xTrace, visit, depth, either, xSize, xBox, seen, crumbs);
  }

  @Override
  public String toString() {
    return "ListParcelsParams{tenant=" + tenant + ", limit=" + limit + ", stage=" + stage
        + ", colour=" + colour + ", town=" + town + ", street=" + street + ", house=" + house
        + ", size=" + size + ", weight=" + weight + ", labels=" + labels + ", filter=" + filter
        + ", since=" + since + ", xTrace=" + xTrace + ", visit=" + visit + ", depth=" + depth
        + ", either=" + either + ", xSize=" + xSize + ", xBox=" + xBox + ", seen=" + seen
        + ", crumbs=" + crumbs + "}";
  }

  /**
   * Collects the members of a {@link ListParcelsParams}.
   */
  public static final class Builder {
    private @Nullable String tenant;

    private @Nullable Integer limit;

    private @Nullable ListParcelsStage stage;

    private @Nullable List<String> colour;

    private @Nullable List<String> town;

    private @Nullable List<String> street;

    private @Nullable List<Long> house;

    private @Nullable ListParcelsSize size;

    private @Nullable ListParcelsWeight weight;

    private @Nullable Map<String, String> labels;

    private @Nullable ListParcelsFilter filter;

    private @Nullable LocalDate since;

    private @Nullable List<String> xTrace;

    private @Nullable String visit;

    private @Nullable Map<String, Long> depth;

    private @Nullable List<String> either;

    private @Nullable Map<String, Long> xSize;

    private @Nullable Map<String, Long> xBox;

    private @Nullable List<String> seen;

    private @Nullable Map<String, String> crumbs;

    private Builder() {
    }

    private Builder(ListParcelsParams from) {
      this.tenant = from.tenant;
      this.limit = from.limit;
      this.stage = from.stage;
      this.colour = from.colour;
      this.town = from.town;
      this.street = from.street;
      this.house = from.house;
      this.size = from.size;
      this.weight = from.weight;
      this.labels = from.labels;
      this.filter = from.filter;
      this.since = from.since;
      this.xTrace = from.xTrace;
      this.visit = from.visit;
      this.depth = from.depth;
      this.either = from.either;
      this.xSize = from.xSize;
      this.xBox = from.xBox;
      this.seen = from.seen;
      this.crumbs = from.crumbs;
    }

    /**
     * Whose parcels.
     */
    public Builder tenant(String tenant) {
      this.tenant = Preconditions.notNull("tenant", tenant);
      return this;
    }

    /**
     * Most parcels on a page.
     */
    public Builder limit(int limit) {
      this.limit = limit;
      return this;
    }

    public Builder stage(ListParcelsStage stage) {
      this.stage = Preconditions.notNull("stage", stage);
      return this;
    }

    public Builder colour(List<String> colour) {
      this.colour = Preconditions.notNull("colour", ModelCollections.copy("colour", colour));
      return this;
    }

    /**
     * Appends an element to the list that {@link #colour(List)} sets.
     */
    public Builder addColour(String element) {
      this.colour = ModelCollections.append("an element of colour", this.colour, element);
      return this;
    }

    /**
     * Appends elements to the list that {@link #colour(List)} sets.
     */
    public Builder addAllColour(Collection<? extends String> elements) {
      for (var element : ModelCollections.elements("colour", elements)) {
        addColour(element);
      }
      return this;
    }

    public Builder town(List<String> town) {
      this.town = Preconditions.notNull("town", ModelCollections.copy("town", town));
      return this;
    }

    /**
     * Appends an element to the list that {@link #town(List)} sets.
     */
    public Builder addTown(String element) {
      this.town = ModelCollections.append("an element of town", this.town, element);
      return this;
    }

    /**
     * Appends elements to the list that {@link #town(List)} sets.
     */
    public Builder addAllTown(Collection<? extends String> elements) {
      for (var element : ModelCollections.elements("town", elements)) {
        addTown(element);
      }
      return this;
    }

    public Builder street(List<String> street) {
      this.street = Preconditions.notNull("street", ModelCollections.copy("street", street));
      return this;
    }

    /**
     * Appends an element to the list that {@link #street(List)} sets.
     */
    public Builder addStreet(String element) {
      this.street = ModelCollections.append("an element of street", this.street, element);
      return this;
    }

    /**
     * Appends elements to the list that {@link #street(List)} sets.
     */
    public Builder addAllStreet(Collection<? extends String> elements) {
      for (var element : ModelCollections.elements("street", elements)) {
        addStreet(element);
      }
      return this;
    }

    public Builder house(List<Long> house) {
      this.house = Preconditions.notNull("house", ModelCollections.copy("house", house));
      return this;
    }

    /**
     * Appends an element to the list that {@link #house(List)} sets.
     */
    public Builder addHouse(long element) {
      this.house = ModelCollections.append("an element of house", this.house, element);
      return this;
    }

    /**
     * Appends elements to the list that {@link #house(List)} sets.
     */
    public Builder addAllHouse(Collection<? extends Long> elements) {
      for (var element : ModelCollections.elements("house", elements)) {
        addHouse(element);
      }
      return this;
    }

    public Builder size(ListParcelsSize size) {
      this.size = Preconditions.notNull("size", size);
      return this;
    }

    /**
     * Like {@link #size(ListParcelsSize)}, with a builder to fill.
     */
    public Builder size(Consumer<ListParcelsSize.Builder> build) {
      ListParcelsSize.Builder builder = ListParcelsSize.builder();
      Preconditions.notNull("size", build).accept(builder);
      return size(builder.build());
    }

    public Builder weight(ListParcelsWeight weight) {
      this.weight = Preconditions.notNull("weight", weight);
      return this;
    }

    /**
     * Like {@link #weight(ListParcelsWeight)}, with a builder to fill.
     */
    public Builder weight(Consumer<ListParcelsWeight.Builder> build) {
      ListParcelsWeight.Builder builder = ListParcelsWeight.builder();
      Preconditions.notNull("weight", build).accept(builder);
      return weight(builder.build());
    }

    public Builder labels(Map<String, String> labels) {
      this.labels = Preconditions.notNull("labels", ModelCollections.copy("labels", labels));
      return this;
    }

    public Builder filter(ListParcelsFilter filter) {
      this.filter = Preconditions.notNull("filter", filter);
      return this;
    }

    /**
     * Like {@link #filter(ListParcelsFilter)}, with a builder to fill.
     */
    public Builder filter(Consumer<ListParcelsFilter.Builder> build) {
      ListParcelsFilter.Builder builder = ListParcelsFilter.builder();
      Preconditions.notNull("filter", build).accept(builder);
      return filter(builder.build());
    }

    /**
     *
     * @deprecated The API discourages its use.
     */
    @Deprecated
    public Builder since(LocalDate since) {
      this.since = Preconditions.notNull("since", since);
      return this;
    }

    public Builder xTrace(List<String> xTrace) {
      this.xTrace = Preconditions.notNull("X-Trace", ModelCollections.copy("X-Trace", xTrace));
      return this;
    }

    /**
     * Appends an element to the list that {@link #xTrace(List)} sets.
     */
    public Builder addXTrace(String element) {
      this.xTrace = ModelCollections.append("an element of X-Trace", this.xTrace, element);
      return this;
    }

    /**
     * Appends elements to the list that {@link #xTrace(List)} sets.
     */
    public Builder addAllXTrace(Collection<? extends String> elements) {
      for (var element : ModelCollections.elements("X-Trace", elements)) {
        addXTrace(element);
      }
      return this;
    }

    public Builder visit(String visit) {
      this.visit = Preconditions.notNull("visit", visit);
      return this;
    }

    public Builder depth(Map<String, Long> depth) {
      this.depth = Preconditions.notNull("depth", ModelCollections.copy("depth", depth));
      return this;
    }

    public Builder either(List<String> either) {
      this.either = Preconditions.notNull("either", ModelCollections.copy("either", either));
      return this;
    }

    /**
     * Appends an element to the list that {@link #either(List)} sets.
     */
    public Builder addEither(String element) {
      this.either = ModelCollections.append("an element of either", this.either, element);
      return this;
    }

    /**
     * Appends elements to the list that {@link #either(List)} sets.
     */
    public Builder addAllEither(Collection<? extends String> elements) {
      for (var element : ModelCollections.elements("either", elements)) {
        addEither(element);
      }
      return this;
    }

    public Builder xSize(Map<String, Long> xSize) {
      this.xSize = Preconditions.notNull("X-Size", ModelCollections.copy("X-Size", xSize));
      return this;
    }

    public Builder xBox(Map<String, Long> xBox) {
      this.xBox = Preconditions.notNull("X-Box", ModelCollections.copy("X-Box", xBox));
      return this;
    }

    public Builder seen(List<String> seen) {
      this.seen = Preconditions.notNull("seen", ModelCollections.copy("seen", seen));
      return this;
    }

    /**
     * Appends an element to the list that {@link #seen(List)} sets.
     */
    public Builder addSeen(String element) {
      this.seen = ModelCollections.append("an element of seen", this.seen, element);
      return this;
    }

    /**
     * Appends elements to the list that {@link #seen(List)} sets.
     */
    public Builder addAllSeen(Collection<? extends String> elements) {
      for (var element : ModelCollections.elements("seen", elements)) {
        addSeen(element);
      }
      return this;
    }

    public Builder crumbs(Map<String, String> crumbs) {
      this.crumbs = Preconditions.notNull("crumbs", ModelCollections.copy("crumbs", crumbs));
      return this;
    }

    /**
     * Returns an object with what is set.
     */
    public ListParcelsParams build() {
      return new ListParcelsParams(this);
    }
  }
}
