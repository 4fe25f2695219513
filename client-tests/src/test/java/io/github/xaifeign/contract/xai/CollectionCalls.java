package io.github.xaifeign.contract.xai;

import io.github.xaifeign.management.XaiManagementClient;
import io.github.xaifeign.management.model.ChunkConfiguration;
import io.github.xaifeign.management.model.CollectionOrdering;
import io.github.xaifeign.management.model.CollectionSortKey;
import io.github.xaifeign.management.model.DocumentSortKey;
import io.github.xaifeign.management.model.FieldDefinitionOperation;
import io.github.xaifeign.management.model.HnswMetric;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/** Calls about collections and their documents. */
final class CollectionCalls {
  private CollectionCalls() {}

  static List<ExpectedCall<XaiManagementClient>> all() {
    return Stream.of(collections(), cuts(), documents()).flatMap(List::stream).toList();
  }

  private static List<ExpectedCall<XaiManagementClient>> collections() {
    return List.of(
        create(),
        ExpectedCall.get(
            "listCollections", "GET /v1/collections", xai -> xai.collections().listCollections()),
        list(),
        ExpectedCall.get(
            "getCollection",
            "GET /v1/collections/tides",
            xai -> xai.collections().getCollection("tides")),
        ExpectedCall.get(
            "getCollection",
            "GET /v1/collections/tides?team_id=team-7",
            xai -> xai.collections().getCollection("tides", it -> it.teamId("team-7"))),
        updateNothing(),
        update(),
        ExpectedCall.get(
            "deleteCollection",
            "DELETE /v1/collections/tides",
            xai -> xai.collections().deleteCollection("tides")),
        ExpectedCall.get(
            "deleteCollection",
            "DELETE /v1/collections/tides?team_id=team-7",
            xai -> xai.collections().deleteCollection("tides", it -> it.teamId("team-7"))));
  }

  private static ExpectedCall<XaiManagementClient> create() {
    return ExpectedCall.post(
        "createCollection",
        "/v1/collections",
        """
        {"team_id":"team-7","collection_name":"Tide tables",
         "collection_description":"High and low water, by harbour.",
         "index_configuration":{"model_name":"harbour-embedding"},
         "chunk_configuration":{
           "bytes_configuration":{"max_chunk_size_bytes":2000,"chunk_overlap_bytes":300},
           "strip_whitespace":true,"inject_name_into_chunks":false},
         "metric_space":"HNSW_METRIC_INNER_PRODUCT",
         "field_definitions":[
           {"key":"harbour","required":true,"unique":false,"inject_into_chunk":true,
            "description":"Where it was measured."},
           {"key":"year"}]}
        """,
        xai ->
            xai.collections()
                .createCollection(
                    collection ->
                        collection
                            .teamId("team-7")
                            .collectionName("Tide tables")
                            .collectionDescription("High and low water, by harbour.")
                            .indexConfiguration(index -> index.modelName("harbour-embedding"))
                            .chunkConfiguration(
                                cut ->
                                    cut.bytesConfiguration(
                                            it -> it.maxChunkSizeBytes(2000).chunkOverlapBytes(300))
                                        .stripWhitespace(true)
                                        .injectNameIntoChunks(false))
                            .metricSpace(HnswMetric.HNSW_METRIC_INNER_PRODUCT)
                            .addFieldDefinition(
                                field ->
                                    field
                                        .key("harbour")
                                        .required(true)
                                        .unique(false)
                                        .injectIntoChunk(true)
                                        .description("Where it was measured."))
                            .addFieldDefinition(field -> field.key("year"))));
  }

  private static ExpectedCall<XaiManagementClient> list() {
    return ExpectedCall.get(
        "listCollections",
        "GET /v1/collections?team_id=team-7&limit=5&order=ORDERING_ASCENDING"
            + "&sort_by=COLLECTIONS_SORT_BY_AGE&pagination_token=p%2B1"
            + "&filter=documents_count%20%3E%200",
        xai ->
            xai.collections()
                .listCollections(
                    page ->
                        page.teamId("team-7")
                            .limit(5)
                            .order(CollectionOrdering.ORDERING_ASCENDING)
                            .sortBy(CollectionSortKey.COLLECTIONS_SORT_BY_AGE)
                            .paginationToken("p+1")
                            .filter("documents_count > 0")));
  }

  private static ExpectedCall<XaiManagementClient> updateNothing() {
    return new ExpectedCall<>(
        "updateCollection",
        "PUT /v1/collections/tides",
        "application/json",
        "{}",
        xai -> xai.collections().updateCollection("tides", change -> {}));
  }

  private static ExpectedCall<XaiManagementClient> update() {
    return new ExpectedCall<>(
        "updateCollection",
        "PUT /v1/collections/tides",
        "application/json",
        """
        {"team_id":"team-7","collection_name":"Tide tables of 2027","collection_description":"",
         "chunk_configuration":{"tokens_configuration":{"max_chunk_size_tokens":350,
           "chunk_overlap_tokens":0,"encoding_name":"o200k_base"}},
         "field_definition_updates":[
           {"field_definition":{"key":"moon","required":false,"description":"Its phase."},
            "operation":"FIELD_DEFINITION_ADD"},
           {"field_definition":{"key":"year"},"operation":"FIELD_DEFINITION_DELETE"}]}
        """,
        xai ->
            xai.collections()
                .updateCollection(
                    "tides",
                    change ->
                        change
                            .teamId("team-7")
                            .collectionName("Tide tables of 2027")
                            .collectionDescription("")
                            .chunkConfiguration(
                                cut ->
                                    cut.tokensConfiguration(
                                        it ->
                                            it.maxChunkSizeTokens(350)
                                                .chunkOverlapTokens(0)
                                                .encodingName("o200k_base")))
                            .addFieldDefinitionUpdate(
                                update ->
                                    update
                                        .fieldDefinition(
                                            field ->
                                                field
                                                    .key("moon")
                                                    .required(false)
                                                    .description("Its phase."))
                                        .operation(FieldDefinitionOperation.FIELD_DEFINITION_ADD))
                            .addFieldDefinitionUpdate(
                                update ->
                                    update
                                        .fieldDefinition(field -> field.key("year"))
                                        .operation(
                                            FieldDefinitionOperation.FIELD_DEFINITION_DELETE))));
  }

  /** Each way to cut documents; whole bytes are shown above. */
  private static List<ExpectedCall<XaiManagementClient>> cuts() {
    return List.of(
        cut(
            "\"chars_configuration\":{\"max_chunk_size_chars\":900,\"chunk_overlap_chars\":90}",
            cut -> cut.charsConfiguration(it -> it.maxChunkSizeChars(900).chunkOverlapChars(90))),
        cut(
            "\"markdown_chars_configuration\":{\"max_chunk_size_chars\":901}",
            cut -> cut.markdownCharsConfiguration(it -> it.maxChunkSizeChars(901))),
        cut(
            "\"markdown_tokens_configuration\":{\"max_chunk_size_tokens\":902}",
            cut -> cut.markdownTokensConfiguration(it -> it.maxChunkSizeTokens(902))),
        cut(
            "\"code_chars_configuration\":{\"max_chunk_size_chars\":903}",
            cut -> cut.codeCharsConfiguration(it -> it.maxChunkSizeChars(903))),
        cut(
            "\"code_tokens_configuration\":{\"max_chunk_size_tokens\":904}",
            cut -> cut.codeTokensConfiguration(it -> it.maxChunkSizeTokens(904))),
        cut(
            "\"table_configuration\":{\"max_chunk_size_tokens\":905,\"encoding_name\":\"p50k\"}",
            cut -> cut.tableConfiguration(it -> it.maxChunkSizeTokens(905).encodingName("p50k"))),
        Superseded.syntax());
  }

  private static ExpectedCall<XaiManagementClient> cut(
      String json, Consumer<ChunkConfiguration.Builder> cut) {
    return ExpectedCall.post(
        "createCollection",
        "/v1/collections",
        "{\"collection_name\":\"Tide tables\",\"chunk_configuration\":{" + json + "}}",
        xai ->
            xai.collections()
                .createCollection(it -> it.collectionName("Tide tables").chunkConfiguration(cut)));
  }

  private static List<ExpectedCall<XaiManagementClient>> documents() {
    return List.of(
        ExpectedCall.get(
            "listCollectionDocuments",
            "GET /v1/collections/tides/documents",
            xai -> xai.collections().listCollectionDocuments("tides")),
        listDocuments(),
        ExpectedCall.post(
            "addCollectionDocument",
            "/v1/collections/tides/documents/file_1",
            "{}",
            xai -> xai.collections().addCollectionDocument("tides", "file_1", it -> {})),
        addDocument(),
        ExpectedCall.get(
            "getCollectionDocument",
            "GET /v1/collections/tides/documents/file_1",
            xai -> xai.collections().getCollectionDocument("tides", "file_1")),
        ExpectedCall.get(
            "getCollectionDocument",
            "GET /v1/collections/tides/documents/file_1?team_id=team-7",
            xai ->
                xai.collections()
                    .getCollectionDocument("tides", "file_1", it -> it.teamId("team-7"))),
        ExpectedCall.get(
            "regenerateCollectionDocument",
            "PATCH /v1/collections/tides/documents/file_1",
            xai -> xai.collections().regenerateCollectionDocument("tides", "file_1")),
        ExpectedCall.get(
            "deleteCollectionDocument",
            "DELETE /v1/collections/tides/documents/file_1",
            xai -> xai.collections().deleteCollectionDocument("tides", "file_1")),
        ExpectedCall.get(
            "deleteCollectionDocument",
            "DELETE /v1/collections/tides/documents/file_1?team_id=team-7",
            xai ->
                xai.collections()
                    .deleteCollectionDocument("tides", "file_1", it -> it.teamId("team-7"))),
        ExpectedCall.get(
            "batchGetCollectionDocuments",
            "GET /v1/collections/tides/documents:batchGet?file_ids=file_1&file_ids=file%2C2"
                + "&team_id=team-7",
            xai ->
                xai.collections()
                    .batchGetCollectionDocuments(
                        "tides", it -> it.fileIds(List.of("file_1", "file,2")).teamId("team-7"))));
  }

  private static ExpectedCall<XaiManagementClient> listDocuments() {
    return ExpectedCall.get(
        "listCollectionDocuments",
        "GET /v1/collections/tides/documents?team_id=team-7&limit=5&order=ORDERING_DESCENDING"
            + "&sort_by=DOCUMENTS_SORT_BY_SIZE&pagination_token=d%2F2"
            + "&filter=status%20%3D%20%22DOCUMENT_STATUS_FAILED%22&name=east%20pier.txt",
        xai ->
            xai.collections()
                .listCollectionDocuments(
                    "tides",
                    page ->
                        page.teamId("team-7")
                            .limit(5)
                            .order(CollectionOrdering.ORDERING_DESCENDING)
                            .sortBy(DocumentSortKey.DOCUMENTS_SORT_BY_SIZE)
                            .paginationToken("d/2")
                            .filter("status = \"DOCUMENT_STATUS_FAILED\"")
                            .name("east pier.txt")));
  }

  private static ExpectedCall<XaiManagementClient> addDocument() {
    return ExpectedCall.post(
        "addCollectionDocument",
        "/v1/collections/tides/documents/file_1",
        "{\"team_id\":\"team-7\",\"fields\":{\"harbour\":\"East pier\",\"year\":\"2027\"}}",
        xai ->
            xai.collections()
                .addCollectionDocument(
                    "tides",
                    "file_1",
                    document ->
                        document
                            .teamId("team-7")
                            .fields(Map.of("harbour", "East pier", "year", "2027"))));
  }

  /** A way to cut that the document discourages; it is kept as long as it has it. */
  @Deprecated
  private static final class Superseded {
    static ExpectedCall<XaiManagementClient> syntax() {
      return cut(
          "\"ast_configuration\":{\"max_chunk_size\":906}",
          cut ->
              cut.astConfiguration(
                  Map.of("max_chunk_size", JsonNodeFactory.instance.numberNode(906))));
    }
  }
}
