package com.example;

import io.github.xaifeign.runtime.ApiServer;
import javax.annotation.processing.Generated;

/**
 * The servers that a {@link WeatherClient} can call.
 */
@Generated("feign-javapoet")
public final class WeatherServers {
  /**
   * The whole world.
   *
   * <p><code>https://weather.example/v1</code>
   */
  public static final ApiServer WORLD = ApiServer.of("https://weather.example/v1");

  /**
   * <code>https://gateway.example/weather</code>
   *
   * <p>The key is sent in the query parameter <code>token</code>.
   */
  public static final ApiServer GATEWAY_EXAMPLE_WEATHER = ApiServer.of("https://gateway.example/weather")
      .withKeyInQuery("token").withPathParametersInQuery();

  private WeatherServers() {
  }

  /**
   * One region.
   *
   * <p><code>https://&#123;region&#125;.weather.example/&#123;stage&#125;</code>
   *
   * @param region Where the answers are made.
   * @param stage a part of the URL
   * @return the server
   * @throws IllegalArgumentException if a part cannot stand in the URL
   */
  public static ApiServer regional(String region, String stage) {
    return ApiServer.of("https://{region}.weather.example/{stage}").with("region", region)
        .with("stage", stage);
  }
}
