package io.github.xaifeign.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which credentials an operation asks for (OpenAPI 3.0.3, Security Requirement Object). One
 * without this annotation is sent all that the client has.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SecurityAlternatives {
  /**
   * Names of credentials, those that belong together joined by a space. The first alternative that
   * is set as a whole is sent. None if the operation asks for no credentials; it is then sent none.
   *
   * @return the alternatives
   */
  String[] value();
}
