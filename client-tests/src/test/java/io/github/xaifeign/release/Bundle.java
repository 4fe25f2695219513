package io.github.xaifeign.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What is sent to Maven Central: a zip in the layout of a repository.
 *
 * @param files the content of each file, by its path in the zip
 */
record Bundle(Map<String, byte[]> files) {

  static Bundle read(Path zip) throws IOException {
    return new Bundle(unzip(Files.readAllBytes(zip)));
  }

  static Map<String, byte[]> unzip(byte[] zip) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.isDirectory()) {
          files.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return Collections.unmodifiableMap(files);
  }

  /** The artifacts, each with its folder. */
  List<Artifact> artifacts() {
    TreeSet<String> folders = new TreeSet<>();
    files.keySet().forEach(path -> folders.add(path.substring(0, path.lastIndexOf('/') + 1)));
    return folders.stream().map(folder -> new Artifact(this, folder)).toList();
  }

  Artifact artifact(String artifactId) {
    return artifacts().stream()
        .filter(it -> it.artifactId().equals(artifactId))
        .findFirst()
        .orElseThrow();
  }

  /** The files that are no checksums and no signatures. */
  List<String> contents() {
    return files.keySet().stream()
        .filter(path -> !path.matches(".*\\.(md5|sha1|sha256|sha512|asc)"))
        .toList();
  }

  /**
   * One artifact: its POM, and what belongs to it.
   *
   * @param folder where it stands, with a slash at the end
   */
  record Artifact(Bundle bundle, String folder) {
    private String[] steps() {
      return folder.split("/");
    }

    String version() {
      return steps()[steps().length - 1];
    }

    String artifactId() {
      return steps()[steps().length - 2];
    }

    String groupId() {
      String[] steps = steps();
      return String.join(".", List.of(steps).subList(0, steps.length - 2));
    }

    /** A file of the artifact by what stands after name and version, such as {@code .pom}. */
    byte[] file(String ending) {
      return bundle.files().getOrDefault(path(ending), new byte[0]);
    }

    boolean has(String ending) {
      return bundle.files().containsKey(path(ending));
    }

    private String path(String ending) {
      return folder + artifactId() + "-" + version() + ending;
    }

    Element pom() throws IOException {
      try {
        return DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(file(".pom")))
            .getDocumentElement();
      } catch (ParserConfigurationException | SAXException e) {
        throw new IOException("the POM of " + artifactId() + " is no XML", e);
      }
    }

    /** The text at a path of the POM, such as {@code scm/url}; empty where there is none. */
    String text(String path) throws IOException {
      List<Element> found = elements(path);
      return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
    }

    /** The elements at a path of the POM. */
    List<Element> elements(String path) throws IOException {
      List<Element> found = List.of(pom());
      for (String step : path.split("/")) {
        found = found.stream().flatMap(it -> children(it, step).stream()).toList();
      }
      return found;
    }

    static List<Element> children(Element parent, String name) {
      List<Element> children = new ArrayList<>();
      for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
        if (node instanceof Element element && element.getTagName().equals(name)) {
          children.add(element);
        }
      }
      return children;
    }
  }
}
