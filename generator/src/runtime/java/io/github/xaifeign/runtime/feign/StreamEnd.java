package io.github.xaifeign.runtime.feign;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says by what an event stream is known to be complete. A stream that ends without any of it was
 * cut off, even if the connection was closed in good order.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface StreamEnd {
  /**
   * The data of the last event, such as {@code [DONE]}; empty for none.
   *
   * @return the text
   */
  String data() default "";

  /**
   * Types of events that are the last ones: the value of the member {@code type} of the data, or
   * the name of the event.
   *
   * @return the types
   */
  String[] types() default {};
}
