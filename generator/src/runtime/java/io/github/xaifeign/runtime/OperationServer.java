package io.github.xaifeign.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that an operation is at another server than those of its document (OpenAPI 3.0.3, {@code
 * servers} of the Path Item and the Operation Object). A base URL or server that is set by hand
 * holds for this operation too; of an absolute URL here nothing is then left, and a relative one
 * still replaces the path of the base URL.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OperationServer {
  /**
   * The URL, absolute or relative to the base URL, without a slash at its end.
   *
   * @return the URL
   */
  String value();
}
