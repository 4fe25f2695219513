package io.github.xaifeign.runtime.json;

/**
 * Thrown by the accessor of a member that was missing in the response, or was of another JSON kind
 * than documented. The other members of the object can be read.
 */
public final class UnreadableMemberException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final UnreadableMember member;

  UnreadableMemberException(UnreadableMember member) {
    super(member.toString());
    this.member = member;
  }

  /**
   * Where the member stands, or would stand.
   *
   * @return a JSON pointer (RFC 6901) into the response, or into the event of a stream
   */
  public String pointer() {
    return member.pointer();
  }

  /**
   * The member, with the JSON that came in its place.
   *
   * @return the member
   */
  public UnreadableMember member() {
    return member;
  }
}
