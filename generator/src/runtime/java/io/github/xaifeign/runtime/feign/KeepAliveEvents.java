package io.github.xaifeign.runtime.feign;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which events of a stream only keep the connection alive. They are skipped. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface KeepAliveEvents {
  /**
   * Types of such events: the value of the member {@code type} of the data, or the name of the
   * event.
   *
   * @return the types
   */
  String[] value();
}
