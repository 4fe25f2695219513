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

  /**
   * Types of events that are handed out and then end the stream with an error.
   *
   * @return the types
   */
  String[] errors() default {};

  /**
   * The member of an event's data that holds its type. Where the data lacks it, the name of the
   * event stands for it. Empty for none.
   *
   * @return the name of the member
   */
  String tag() default "";

  /**
   * A list in the data of events and a member of its elements, joined by a dot, such as {@code
   * choices.finish_reason}. A stream in which every element, told apart by {@code index}, has come
   * to have that member is complete even without its last event. Empty for none.
   *
   * @return the names of the list and the member
   */
  String finished() default "";
}
