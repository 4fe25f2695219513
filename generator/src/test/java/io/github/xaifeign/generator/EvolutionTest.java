package io.github.xaifeign.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A change of the document that is compatible on the wire is compatible for callers, too: their
 * sources compile, and each method that their classes may call is still there.
 */
class EvolutionTest {
  private static final String DOCUMENT =
      """
      openapi: 3.0.3
      info: {title: Parcels, version: '1'}
      paths:
        /v1/parcels:
          get:
            tags: [Parcels]
            operationId: listParcels
            #listed
            responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}}
          post:
            tags: [Parcels]
            operationId: sendParcel
            #sent
            requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Parcel'}}}}
            responses:
              '200':
                description: ok
                content:
                  application/json: {schema: {$ref: '#/components/schemas/Parcel'}}
                  #response
        /v1/parcels/{id}:
          delete:
            tags: [Parcels]
            operationId: loseParcel
            parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
              - {name: place, in: query, schema: {type: string}}
            #moved
            responses: {'204': {description: lost}}
          put:
            tags: [Parcels]
            operationId: turnParcel
            parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
              #turned
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Parcel'}}}}
            responses: {'204': {description: turned}}
        /v1/parcels/{id}/moves:
          post:
            tags: [Parcels]
            operationId: moveParcel
            parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
              - {name: place, in: query, required: true, schema: {type: string}}
            #moved
            responses: {'204': {description: moved}}
          #more-operations
      components:
        schemas:
          Parcel:
            type: object
            required: [id]
            properties:
              id: {type: string}
              #member
          Page:
            type: object
            properties: {parcels: {type: array, items: {$ref: '#/components/schemas/Parcel'}}, next: {type: string}}
      """;

  private static final String CALLER =
      """
      package com.example;
      import com.example.api.*;
      import com.example.model.*;
      @SuppressWarnings("deprecation")
      final class Caller {
        void call(ParcelsApi api, ParcelsAsyncApi async, Parcel parcel, MoveParcelParams place) {
          api.listParcels().parcels();
          api.sendParcel(parcel).id();
          api.sendParcel(it -> it.id("a")).id();
          api.moveParcel("a", place).statusCode();
          api.loseParcel("a").statusCode();
          api.loseParcel("a", it -> it.place("b")).statusCode();
          api.turnParcel("a").statusCode();
          api.turnParcel("a", it -> it.id("a")).statusCode();
          api.withResponse(view -> view.sendParcel(it -> it.id("a"))).body().id();
          api.withResponse(ParcelsApi::listParcels).statusCode();
          async.listParcels().join().parcels();
          async.sendParcel(it -> it.id("a")).join().id();
          async.withResponse(view -> view.sendParcel(it -> it.id("a"))).join().body().id();
          async.moveParcel("a", place).join().statusCode();
        }
      }
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          an operation              | #more-operations | get: {tags: [Parcels], operationId: listMoves, responses: {'204': {description: ok}}}
          a deprecated operation    | #sent            | deprecated: true
          an optional parameter     | #listed          | parameters: [{name: next, in: query, schema: {type: string}}]
          a parameter beside a body | #sent            | parameters: [{name: X-Urgent, in: header, schema: {type: string}}]
          an optional body          | #moved           | requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Parcel'}}}}
          a parameter beside an optional body | #turned | - {name: fast, in: query, schema: {type: boolean}}
          a form of the response    | #response        | text/event-stream: {schema: {$ref: '#/components/schemas/Parcel'}}
          a member                  | #member          | weights: {type: array, items: {type: number}}
          """)
  void isCompatible(String change, String from, String to, @TempDir Path work) throws Exception {
    String changed = DOCUMENT.replace(from, to);
    assertThat(changed).isNotEqualTo(DOCUMENT);
    Set<String> before = methods(emitted(DOCUMENT, work.resolve("before")));
    assertThat(before).hasSizeGreaterThan(50);
    assertThat(methods(emitted(changed, work.resolve("after")))).containsAll(before);
  }

  /** Compiles what is emitted together with the caller. */
  private static Path emitted(String document, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path spec = Files.writeString(folder.resolve("spec.yaml"), document);
    Map<String, String> sources = EmittedCode.emit(spec, Cases.options(folder));
    sources.put("com/example/Caller.java", CALLER);
    assertThat(EmittedCode.compile(sources, folder)).isEmpty();
    return folder.resolve("classes");
  }

  /**
   * What callers can link to: all public methods, inherited ones too, but of Feign's interfaces.
   */
  private static Set<String> methods(Path classes) throws IOException {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
        Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.contains("FeignApi"))
          .map(file -> file.replace(".class", "").replace(File.separatorChar, '.'))
          .flatMap(name -> methods(loader, name))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Stream<String> methods(ClassLoader loader, String name) {
    try {
      Class<?> type = loader.loadClass(name);
      return Modifier.isPublic(type.getModifiers())
          ? Arrays.stream(type.getMethods()).map(method -> name + " " + signature(method))
          : Stream.empty();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String signature(Method method) {
    return method.getReturnType().getName()
        + " "
        + method.getName()
        + Arrays.toString(method.getParameterTypes());
  }
}
