package io.github.xaifeign.runtime;

import java.util.List;

/** Several credentials, each of which is sent. */
record SeveralCredentials(List<Credentials> parts) implements Credentials {
  @Override
  public void apply(OutgoingRequest request) {
    parts.forEach(part -> part.apply(request));
  }

  @Override
  public String toString() {
    return "Credentials" + parts;
  }
}
