package io.github.xaifeign.generator.model;

import java.util.List;

/** A type to be emitted. */
public sealed interface TypeModel permits ObjectModel, FormModel, UnionModel, EnumModel {

  /** Handles each kind of type; a new kind is a compile error until every emitter handles it. */
  interface Visitor<R> {
    R object(ObjectModel model);

    R form(FormModel model);

    R union(UnionModel model);

    R enumeration(EnumModel model);
  }

  <R> R accept(Visitor<R> visitor);

  ModelName name();

  Documentation documentation();

  /** The types of inline schemas, nested in this one. */
  List<TypeModel> nested();
}
