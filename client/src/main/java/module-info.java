/**
 * Clients of the xAI inference API ({@link io.github.xaifeign.client.XaiClient}) and of the
 * Management API ({@link io.github.xaifeign.management.XaiManagementClient}).
 */
module io.github.xaifeign.client {
  requires transitive feign.core;
  requires transitive java.net.http;
  requires transitive tools.jackson.core;
  requires transitive tools.jackson.databind;
  requires static transitive org.jspecify;
  requires static transitive java.compiler;

  exports io.github.xaifeign.client;
  exports io.github.xaifeign.client.api;
  exports io.github.xaifeign.client.model;
  exports io.github.xaifeign.client.runtime;
  exports io.github.xaifeign.client.runtime.feign;
  exports io.github.xaifeign.client.runtime.json;
  exports io.github.xaifeign.management;
  exports io.github.xaifeign.management.api;
  exports io.github.xaifeign.management.model;
}
