package io.github.xaifeign.contract.xai;

import io.github.xaifeign.client.runtime.json.Timestamp;
import io.github.xaifeign.management.XaiManagementClient;
import io.github.xaifeign.management.model.AuditEventOrder;
import java.time.Instant;
import java.util.List;

/** Calls about API keys, what a team may use, the management key, and who did what. */
final class ApiKeyCalls {
  private ApiKeyCalls() {}

  static List<ExpectedCall<XaiManagementClient>> all() {
    return List.of(
        createBare(),
        create(),
        createUnlimited(),
        ExpectedCall.get(
            "listApiKeys",
            "GET /auth/teams/team-7/api-keys",
            xai -> xai.apiKeys().listApiKeys("team-7")),
        list(),
        switchOff(),
        update(),
        ExpectedCall.get(
            "deleteApiKey",
            "DELETE /auth/api-keys/key-1",
            xai -> xai.apiKeys().deleteApiKey("key-1")),
        ExpectedCall.get(
            "rotateApiKey",
            "POST /auth/api-keys/key-1/rotate",
            xai -> xai.apiKeys().rotateApiKey("key-1")),
        ExpectedCall.get(
            "getApiKeyPropagation",
            "GET /auth/api-keys/key%2F1/propagation",
            xai -> xai.apiKeys().getApiKeyPropagation("key/1")),
        ExpectedCall.get(
            "listTeamModels",
            "GET /auth/teams/team-7/models",
            xai -> xai.teams().listTeamModels("team-7")),
        ExpectedCall.get(
            "listTeamEndpoints",
            "GET /auth/teams/team-7/endpoints",
            xai -> xai.teams().listTeamEndpoints("team-7")),
        ExpectedCall.get(
            "validateManagementKey",
            "GET /auth/management-keys/validation",
            xai -> xai.managementKeys().validateManagementKey()),
        ExpectedCall.get(
            "listAuditEvents",
            "GET /audit/teams/team-7/events",
            xai -> xai.audit().listAuditEvents("team-7")),
        events());
  }

  private static ExpectedCall<XaiManagementClient> createBare() {
    return ExpectedCall.post(
        "createApiKey",
        "/auth/teams/team-7/api-keys",
        "{\"name\":\"Ferry desk\"}",
        xai -> xai.apiKeys().createApiKey("team-7", key -> key.name("Ferry desk")));
  }

  private static ExpectedCall<XaiManagementClient> create() {
    return ExpectedCall.post(
        "createApiKey",
        "/auth/teams/team-7/api-keys",
        """
        {"name":"Ferry desk","acls":["api-key:endpoint:chat","api-key:model:*"],
         "qps":2,"qpm":45,"tpm":"9007199254740993","expireTime":"2027-03-01T06:30:00+01:00"}
        """,
        xai ->
            xai.apiKeys()
                .createApiKey(
                    "team-7",
                    key ->
                        key.name("Ferry desk")
                            .addAcl("api-key:endpoint:chat")
                            .addAcl("api-key:model:*")
                            .qps(2)
                            .qpm(45)
                            .tpm(9007199254740993L)
                            .expireTime(Timestamp.parse("2027-03-01T06:30:00+01:00"))));
  }

  private static ExpectedCall<XaiManagementClient> createUnlimited() {
    return ExpectedCall.post(
        "createApiKey",
        "/auth/teams/team-7/api-keys",
        "{\"name\":\"Ferry desk\",\"acls\":[],\"qps\":null,\"qpm\":null,\"tpm\":null}",
        xai ->
            xai.apiKeys()
                .createApiKey(
                    "team-7",
                    key -> key.name("Ferry desk").acls(List.of()).qps(null).qpm(null).tpm(null)));
  }

  private static ExpectedCall<XaiManagementClient> list() {
    return ExpectedCall.get(
        "listApiKeys",
        "GET /auth/teams/team-7/api-keys?pageSize=5&paginationToken=p%2B1%3D"
            + "&aclFilters=api-key%3Aendpoint%3Achat&aclFilters=api-key%3Amodel%3A%2A"
            + "&activeOnly=false",
        xai ->
            xai.apiKeys()
                .listApiKeys(
                    "team-7",
                    page ->
                        page.pageSize(5)
                            .paginationToken("p+1=")
                            .addAclFilter("api-key:endpoint:chat")
                            .addAclFilter("api-key:model:*")
                            .activeOnly(false)));
  }

  private static ExpectedCall<XaiManagementClient> switchOff() {
    return new ExpectedCall<>(
        "updateApiKey",
        "PUT /auth/api-keys/key-1",
        "application/json",
        "{\"apiKey\":{\"disabled\":true},\"fieldMask\":\"disabled\"}",
        xai ->
            xai.apiKeys()
                .updateApiKey(
                    "key-1",
                    change -> change.apiKey(key -> key.disabled(true)).fieldMask("disabled")));
  }

  private static ExpectedCall<XaiManagementClient> update() {
    return new ExpectedCall<>(
        "updateApiKey",
        "PUT /auth/api-keys/key-1",
        "application/json",
        """
        {"apiKey":{"name":"Ferry desk, east pier","qps":4,"qpm":80,"tpm":"120000",
           "disabled":false,"expireTime":"2027-03-01T05:30:00Z",
           "aclStrings":["api-key:endpoint:*","api-key:model:grok-4"]},
         "fieldMask":"name,qps,qpm,tpm,disabled,expireTime,aclStrings"}
        """,
        xai ->
            xai.apiKeys()
                .updateApiKey(
                    "key-1",
                    change ->
                        change
                            .apiKey(
                                key ->
                                    key.name("Ferry desk, east pier")
                                        .qps(4)
                                        .qpm(80)
                                        .tpm(120_000)
                                        .disabled(false)
                                        .expireTime(
                                            Timestamp.of(Instant.parse("2027-03-01T05:30:00Z")))
                                        .aclStrings(
                                            List.of("api-key:endpoint:*", "api-key:model:grok-4")))
                            .fieldMask("name,qps,qpm,tpm,disabled,expireTime,aclStrings")));
  }

  private static ExpectedCall<XaiManagementClient> events() {
    return ExpectedCall.get(
        "listAuditEvents",
        "GET /audit/teams/team-7/events?pageSize=10&pageToken=e%2F2&eventFilter.userId=user-3"
            + "&eventFilter.query=key%20deleted%20%26%20gone&eventFilter.eventId=event-9"
            + "&eventTimeFrom=2026-09-01T00%3A00%3A00Z"
            + "&eventTimeTo=2026-09-30T23%3A59%3A59%2B02%3A00&orderBy=TIME_ASCENDING",
        xai ->
            xai.audit()
                .listAuditEvents(
                    "team-7",
                    page ->
                        page.pageSize(10)
                            .pageToken("e/2")
                            .eventFilterUserId("user-3")
                            .eventFilterQuery("key deleted & gone")
                            .eventFilterEventId("event-9")
                            .eventTimeFrom(Timestamp.of(Instant.parse("2026-09-01T00:00:00Z")))
                            .eventTimeTo(Timestamp.parse("2026-09-30T23:59:59+02:00"))
                            .orderBy(AuditEventOrder.TIME_ASCENDING)));
  }
}
