package io.github.xaifeign.runtime.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which members of the request and the response of an operation are secret: they are passwords
 * or are written and never read (OpenAPI 3.0.3, Schema Object, {@code format: password} and {@code
 * writeOnly}). Logs and exceptions show no value of a member of such a name.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SecretMembers {
  /**
   * Names of the members in JSON, at any depth.
   *
   * @return the names
   */
  String[] value();
}
