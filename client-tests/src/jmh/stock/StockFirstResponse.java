import org.openapitools.client.ApiClient;
import org.openapitools.client.api.ModelsApi;

/**
 * One call by the stock generator's client; compiled by the benchmark against that client's jars.
 */
public final class StockFirstResponse {
  private StockFirstResponse() {}

  public static void main(String[] args) {
    ApiClient client = new ApiClient("bearerAuth");
    client.setBasePath(args[0]);
    client.setBearerToken("none");
    System.out.println(client.buildClient(ModelsApi.class).listModels().getData().get(0).getId());
  }
}
