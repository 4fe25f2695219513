package io.github.xaifeign.contract.xai;

import io.github.xaifeign.management.XaiManagementClient;
import io.github.xaifeign.management.model.AnalyticsAggregation;
import io.github.xaifeign.management.model.AnalyticsTimeUnit;
import java.util.List;
import java.util.stream.Stream;

/** Calls about invoices, payment, credit, limits and usage. */
final class BillingCalls {
  private BillingCalls() {}

  static List<ExpectedCall<XaiManagementClient>> all() {
    return Stream.of(invoices(), payment(), money(), List.of(usage(), groupedUsage()))
        .flatMap(List::stream)
        .toList();
  }

  private static List<ExpectedCall<XaiManagementClient>> invoices() {
    return List.of(
        ExpectedCall.get(
            "getBillingInfo",
            "GET /v1/billing/teams/team-7/billing-info",
            xai -> xai.billing().getBillingInfo("team-7")),
        setBillingInfo(),
        ExpectedCall.get(
            "listInvoices",
            "GET /v1/billing/teams/team-7/invoices",
            xai -> xai.billing().listInvoices("team-7")),
        ExpectedCall.get(
            "listInvoices",
            "GET /v1/billing/teams/team-7/invoices?billingCycle.year=2026&billingCycle.month=9",
            xai ->
                xai.billing()
                    .listInvoices("team-7", it -> it.billingCycleYear(2026).billingCycleMonth(9))),
        ExpectedCall.get(
            "listInvoices",
            "GET /v1/billing/teams/team-7/invoices?since.year=2025&since.month=12",
            xai -> xai.billing().listInvoices("team-7", it -> it.sinceYear(2025).sinceMonth(12))),
        ExpectedCall.get(
            "listInvoices",
            "GET /v1/billing/teams/team-7/invoices?invoiceIds.invoiceIds=inv-1"
                + "&invoiceIds.invoiceIds=inv%2C2",
            xai ->
                xai.billing()
                    .listInvoices(
                        "team-7",
                        it -> it.addInvoiceIdsInvoiceId("inv-1").addInvoiceIdsInvoiceId("inv,2"))),
        ExpectedCall.get(
            "previewPostpaidInvoice",
            "GET /v1/billing/teams/team-7/postpaid/invoice/preview",
            xai -> xai.billing().previewPostpaidInvoice("team-7")));
  }

  private static ExpectedCall<XaiManagementClient> setBillingInfo() {
    return ExpectedCall.post(
        "setBillingInfo",
        "/v1/billing/teams/team-7/billing-info",
        """
        {"billingInfo":{"name":"Fährverein Süd","email":"desk@ferries.example",
           "address":{"line1":"Pier 3","line2":"Left hut","city":"Lindau","country":"DE",
             "postalCode":"08131","state":"Bavaria"},
           "taxIdType":"eu_vat","taxNumber":"DE000000000"}}
        """,
        xai ->
            xai.billing()
                .setBillingInfo(
                    "team-7",
                    request ->
                        request.billingInfo(
                            info ->
                                info.name("Fährverein Süd")
                                    .address(
                                        address ->
                                            address
                                                .line1("Pier 3")
                                                .line2("Left hut")
                                                .city("Lindau")
                                                .country("DE")
                                                .postalCode("08131")
                                                .state("Bavaria"))
                                    .email("desk@ferries.example")
                                    .taxIdType("eu_vat")
                                    .taxNumber("DE000000000"))));
  }

  private static List<ExpectedCall<XaiManagementClient>> payment() {
    return List.of(
        ExpectedCall.get(
            "listPaymentMethods",
            "GET /v1/billing/teams/team-7/payment-method",
            xai -> xai.billing().listPaymentMethods("team-7")),
        ExpectedCall.post(
            "setDefaultPaymentMethod",
            "/v1/billing/teams/team-7/payment-method/default",
            "{\"paymentMethodId\":\"pm_ferry2\"}",
            xai ->
                xai.billing()
                    .setDefaultPaymentMethod("team-7", it -> it.paymentMethodId("pm_ferry2"))));
  }

  private static List<ExpectedCall<XaiManagementClient>> money() {
    return List.of(
        ExpectedCall.get(
            "getPostpaidSpendingLimits",
            "GET /v1/billing/teams/team-7/postpaid/spending-limits",
            xai -> xai.billing().getPostpaidSpendingLimits("team-7")),
        ExpectedCall.post(
            "setPostpaidSpendingLimits",
            "/v1/billing/teams/team-7/postpaid/spending-limits",
            "{\"desiredSoftSpendingLimit\":{\"val\":\"0\"}}",
            xai ->
                xai.billing()
                    .setPostpaidSpendingLimits(
                        "team-7", it -> it.desiredSoftSpendingLimit(cent -> cent.val(0)))),
        ExpectedCall.get(
            "getPrepaidBalance",
            "GET /v1/billing/teams/team-7/prepaid/balance",
            xai -> xai.billing().getPrepaidBalance("team-7")),
        ExpectedCall.post(
            "topUpPrepaidBalance",
            "/v1/billing/teams/team-7/prepaid/top-up",
            "{\"amount\":{\"val\":\"2500\"}}",
            xai ->
                xai.billing()
                    .topUpPrepaidBalance("team-7", it -> it.amount(cent -> cent.val(2500)))));
  }

  private static ExpectedCall<XaiManagementClient> usage() {
    return ExpectedCall.post(
        "queryUsage",
        "/v1/billing/teams/team-7/usage",
        """
        {"analyticsRequest":{
           "timeRange":{"startTime":"2026-10-01 00:00:00","endTime":"2026-11-01 00:00:00"},
           "timeUnit":"TIME_UNIT_NONE",
           "values":[{"name":"usd","aggregation":"AGGREGATION_SUM"}]}}
        """,
        xai ->
            xai.billing()
                .queryUsage(
                    "team-7",
                    query ->
                        query.analyticsRequest(
                            it ->
                                it.timeRange(
                                        time ->
                                            time.startTime("2026-10-01 00:00:00")
                                                .endTime("2026-11-01 00:00:00"))
                                    .timeUnit(AnalyticsTimeUnit.TIME_UNIT_NONE)
                                    .addValue(
                                        value ->
                                            value
                                                .name("usd")
                                                .aggregation(
                                                    AnalyticsAggregation.AGGREGATION_SUM)))));
  }

  private static ExpectedCall<XaiManagementClient> groupedUsage() {
    return ExpectedCall.post(
        "queryUsage",
        "/v1/billing/teams/team-7/usage",
        """
        {"analyticsRequest":{
           "timeRange":{"startTime":"2026-10-05 06:00:00","endTime":"2026-10-05 18:00:00",
             "timezone":"Europe/Berlin"},
           "timeUnit":"TIME_UNIT_QUARTER_HOUR",
           "values":[{"name":"usd","aggregation":"AGGREGATION_P999"},
             {"name":"num_units","aggregation":"AGGREGATION_COUNT_DISTINCT"}],
           "groupBy":["description","api_key_id"],"filters":["api_key_id:key-1","usd:>0"]}}
        """,
        xai ->
            xai.billing()
                .queryUsage(
                    "team-7",
                    query ->
                        query.analyticsRequest(
                            it ->
                                it.timeRange(
                                        time ->
                                            time.startTime("2026-10-05 06:00:00")
                                                .endTime("2026-10-05 18:00:00")
                                                .timezone("Europe/Berlin"))
                                    .timeUnit(AnalyticsTimeUnit.TIME_UNIT_QUARTER_HOUR)
                                    .addValue(
                                        value ->
                                            value
                                                .name("usd")
                                                .aggregation(AnalyticsAggregation.AGGREGATION_P999))
                                    .addValue(
                                        value ->
                                            value
                                                .name("num_units")
                                                .aggregation(
                                                    AnalyticsAggregation
                                                        .AGGREGATION_COUNT_DISTINCT))
                                    .groupBy(List.of("description", "api_key_id"))
                                    .addFilter("api_key_id:key-1")
                                    .addFilter("usd:>0"))));
  }
}
