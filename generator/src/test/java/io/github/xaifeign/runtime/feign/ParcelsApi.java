package io.github.xaifeign.runtime.feign;

import com.example.parcels.model.Parcel;
import feign.HeaderMap;
import feign.Headers;
import feign.Param;
import feign.QueryMap;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.BinaryResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.EventStream;
import io.github.xaifeign.runtime.FileContent;
import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReader;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.ModelReaders;
import io.github.xaifeign.runtime.json.UnknownVariant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * An interface with each form of call that the runtime knows, usable with a plain Feign builder.
 */
public interface ParcelsApi {
  ModelReaders READERS =
      Map.<String, JsonReader<?>>of(
              Parcel.class.getTypeName(), (JsonReader<Parcel>) Parcel::read,
              News.class.getTypeName(), (JsonReader<News>) News::read,
              Anything.class.getTypeName(), (JsonReader<Anything>) Anything::read)
          ::get;

  @RequestLine(value = "GET /v1/parcels/{parcel_id}", decodeSlash = false)
  @Headers("Accept: application/json")
  Parcel getParcel(
      @Param(value = "parcel_id", expander = PathValue.class) String parcelId, CallOptions options);

  default Parcel getParcel(String parcelId) {
    return getParcel(parcelId, CallOptions.DEFAULT);
  }

  @RequestLine(value = "GET /v1/parcels/{parcel_id}", decodeSlash = false)
  ApiResponse<Parcel> getParcelWithResponse(
      @Param(value = "parcel_id", expander = PathValue.class) String parcelId, CallOptions options);

  @RequestLine("POST /v1/parcels")
  @Headers({"Content-Type: application/json", "Accept: application/json"})
  Parcel createParcel(Parcel parcel, CallOptions options);

  @RequestLine("PATCH /v1/parcels")
  @Headers("Content-Type: application/json")
  Parcel patchParcel(Parcel parcel, CallOptions options);

  @RequestLine("GET /v1/parcels")
  List<Parcel> listParcels(
      @QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers,
      CallOptions options);

  @RequestLine("POST /v1/parcels")
  @Headers({"Content-Type: application/json", "Accept: text/event-stream"})
  @StreamEnd(data = "[DONE]")
  @KeepAliveEvents("ping")
  EventStream<Parcel> streamParcels(Parcel parcel, CallOptions options);

  @RequestLine("GET /v1/words")
  EventStream<String> streamWords(CallOptions options);

  @RequestLine("GET /v1/words")
  @StreamEnd(
      data = "[DONE]",
      types = {"last", "final"})
  EventStream<String> streamMarkedWords(CallOptions options);

  @RequestLine("GET /v1/news")
  EventStream<News> streamNews(CallOptions options);

  @RequestLine("GET /v1/anything")
  EventStream<Anything> streamAnything(CallOptions options);

  @RequestLine("GET /v1/label")
  @Headers("Accept: application/octet-stream")
  BinaryResponse downloadLabel(CallOptions options);

  @RequestLine("POST /v1/labels")
  @Headers("Content-Type: multipart/form-data")
  Parcel uploadLabel(FormBody form, CallOptions options);

  @RequestLine("POST /v1/login")
  @Headers("Content-Type: application/x-www-form-urlencoded")
  Parcel login(FormBody form, CallOptions options);

  @RequestLine("PUT /v1/raw")
  @Headers("Content-Type: application/octet-stream")
  void putRaw(FileContent content, CallOptions options);

  @RequestLine("DELETE /v1/parcels")
  void deleteParcels(CallOptions options);

  @RequestLine("POST /v1/parcels/ready")
  Optional<Parcel> whenReady(CallOptions options);

  @RequestLine("GET /v1/text")
  @Headers("Accept: text/plain")
  String text(CallOptions options);

  @RequestLine("GET /v1/tree")
  JsonNode tree(CallOptions options);

  @RequestLine("GET /v1/numbers")
  Map<String, List<Double>> numbers(CallOptions options);

  /** An object that lists no members, as the generator emits it. */
  final class Anything extends JsonObject {
    private static final JsonMembers MEMBERS = JsonMembers.of("Anything").build();

    private Anything() {}

    public static Anything read(JsonParser parser) {
      return MEMBERS.read(parser, new Anything());
    }
  }

  /** Events told apart by type; one of the types is an error. */
  sealed interface News {
    static News read(JsonParser p) {
      JsonNode tree = JsonReads.tree(p);
      String type = tree.path("type").asString("");
      return type.equals("error") && tree.has("reason")
          ? new Trouble(tree.get("reason").asString())
          : new Unknown(type, tree);
    }

    /** An error that the type knows. */
    record Trouble(String reason) implements News {}

    /** Anything else. */
    record Unknown(String type, JsonNode raw) implements News, UnknownVariant {}
  }
}
