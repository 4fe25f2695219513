package io.github.xaifeign.contract.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * A body, or a part of one.
 *
 * @param title what is special about it
 * @param sites what of the document it shows
 */
public record Sample(String title, JsonNode value, Set<Site> sites) {
  /** Whether a branch of a union is in it that admits any JSON, of which no client knows a type. */
  public boolean hasFreeBranch() {
    return sites.stream().anyMatch(site -> site.detail().equals(Site.ANY_JSON));
  }

  Sample titled(String newTitle) {
    return new Sample(newTitle, value, sites);
  }

  Sample showing(Site site) {
    Set<Site> more = new HashSet<>(sites);
    more.add(site);
    return new Sample(title, value, more);
  }

  /** This object with one more member, or with another value of a member. */
  Sample with(String name, Sample member, Site property) {
    ObjectNode object = ((ObjectNode) value).deepCopy();
    object.set(name, member.value);
    Set<Site> more = new HashSet<>(sites);
    more.addAll(member.sites);
    more.add(property);
    return new Sample(name + " " + member.title, object, more);
  }

  /** The body in UTF-8. */
  public byte[] bytes() {
    return value.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return title + ": " + value;
  }
}
