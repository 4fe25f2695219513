package io.github.xaifeign.generator.read;

import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a document, told step by step what stands there. Knows at any time where it is,
 * collects the references, and notes names that are given twice.
 */
final class DocumentWalk {
  private final SpecPointer root;
  private final Findings findings;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final List<Reference> references = new ArrayList<>();

  /**
   * A walk.
   *
   * @param root the document, as findings name it
   */
  DocumentWalk(SpecPointer root, Findings findings) {
    this.root = root;
    this.findings = findings;
  }

  /** A reference as it is written. */
  record Reference(SpecPointer at, String target) {}

  /** An object or array that the walk is in. */
  private static final class Frame {
    private final @Nullable Set<String> names;
    private String step = "";
    private int index = -1;

    private Frame(@Nullable Set<String> names) {
      this.names = names;
    }
  }

  /** Comes to the next value; what it is, the next call says. */
  void value() {
    Frame frame = frames.peek();
    if (frame != null && frame.names == null) {
      frame.index++;
    }
  }

  void startObject() {
    frames.push(new Frame(new HashSet<>()));
  }

  void startArray() {
    frames.push(new Frame(null));
  }

  void end() {
    frames.pop();
  }

  /** A name within the object; its value comes next. */
  void name(String name) {
    Frame object = frames.element();
    object.step = name;
    if (object.names != null && !object.names.add(name)) {
      findings.add(here(), FindingCode.KEY_DUPLICATE, "the key \"" + name + "\" is given twice");
    }
  }

  void scalar(String text) {
    if (isReference()) {
      references.add(new Reference(here(), text));
    }
  }

  /** Whether the scalar at which the walk is names another place, as far as parsers follow it. */
  private boolean isReference() {
    Iterator<Frame> inwards = frames.iterator();
    if (!inwards.hasNext()) {
      return false;
    }
    boolean isRef = inwards.next().step.equals("$ref");
    return isRef
        || inwards.hasNext()
            && inwards.next().step.equals("mapping")
            && inwards.hasNext()
            && inwards.next().step.equals("discriminator");
  }

  /** Where the walk is. */
  SpecPointer here() {
    SpecPointer here = root;
    Iterator<Frame> outside = frames.descendingIterator();
    while (outside.hasNext()) {
      Frame frame = outside.next();
      here = frame.names == null ? here.at(frame.index) : here.at(frame.step);
    }
    return here;
  }

  /** The references, in the order in which they stand in the document. */
  List<Reference> references() {
    return List.copyOf(references);
  }
}
