package io.github.xaifeign.generator.report;

/**
 * The kinds of finding. The code is stable, so that a build can look for it; the page of findings
 * in the documentation is made from this list.
 */
public enum FindingCode {
  // Text of the document
  DOCUMENT_EMPTY(
      Severity.ERROR,
      "The document has neither paths nor components.",
      "give it at least one of them; if it has them, the parser could not read it"),
  REF_REMOTE(
      Severity.ERROR,
      "A reference leads to a host.",
      "copy what it names into the folder of the document, or allow it by the system property"
          + " feign-javapoet.remoteReferences=true"),
  REF_OUTSIDE(
      Severity.ERROR,
      "A reference leads to a file that is not below the folder of the document.",
      "move the file there, or start with a document further up"),
  ALIASES_EXPAND(
      Severity.ERROR,
      "Aliases of YAML expand without end, or to more than any API needs.",
      "refer to schemas under components instead"),
  YAML_TAG(
      Severity.ERROR,
      "A tag of YAML asks for a type that JSON does not have.",
      "take the tag away"),
  KEY_DUPLICATE(
      Severity.WARNING, "A key is given twice in one object.", "one of the two is lost; remove it"),
  YAML_WORD(
      Severity.WARNING,
      "A word without quotes means something else in YAML 1.1 than it looks like.",
      "put it in quotes if a text is meant"),
  // General
  WEBHOOKS_IGNORED(
      Severity.WARNING,
      "Webhooks are calls that the server makes, so a client has no methods for them.",
      "nothing is generated for them; describe their bodies under components to get types"
          + " for these"),
  // Names
  NAME_TAKEN(
      Severity.WARNING,
      "Two types want the same Java name.",
      "rename one of the two to choose yourself"),
  MEMBER_NAME_TAKEN(
      Severity.WARNING,
      "Two properties of one object want the same Java name.",
      "rename one of the two to choose yourself"),
  METHOD_NAME_TAKEN(
      Severity.WARNING,
      "Two operations of one tag want the same method name.",
      "give it an operationId of its own"),
  // References
  REF_MISSING(
      Severity.WARNING,
      "A reference leads to nothing.",
      "a schema is read as any JSON, everything else is left out; define what it"
          + " names or correct the reference"),
  REF_CYCLE(
      Severity.WARNING,
      "References lead back to themselves without ever reaching a type.",
      "the last step is read as any JSON; give one of the schemas a type"),
  // Schemas
  ALLOF_MIXED(
      Severity.WARNING,
      "allOf puts together parts that no value can be at once, as far as their types" + " say.",
      "it is read as any JSON; let all parts be objects or of one type"),
  ALLOF_CYCLE(
      Severity.WARNING,
      "allOf leads back to the schema that it is in.",
      "that part is left out; take it out of the document"),
  ALLOF_CONFLICT(
      Severity.WARNING,
      "Two parts of allOf give one property different types.",
      "the later one is used; let both parts say the same"),
  REQUIRED_UNDECLARED(
      Severity.WARNING,
      "A required member is not among the properties.",
      "it gets no member of its own; declare it under properties"),
  ENUM_MIXED(
      Severity.WARNING,
      "The values of an enum are of several JSON types.",
      "they are read as any JSON; list values of one type"),
  // Unions
  UNION_AMBIGUOUS(
      Severity.WARNING,
      "Nothing certain tells two branches of a union apart.",
      "what is read is a guess, which the Javadoc of the type describes; add a discriminator, or a"
          + " required member with a value of its own to each branch"),
  UNION_CYCLE(
      Severity.WARNING,
      "A union is a branch of itself.",
      "the branch is left out; take it out of the document"),
  UNION_MERGED(
      Severity.WARNING,
      "A union stands where only an object can: as a part of allOf, or as a form.",
      "the members of all its branches become optional members of the object; write the branches"
          + " out to tell them apart"),
  UNION_TAG_OPTIONAL(
      Severity.WARNING,
      "The member that tells the branches of a union apart is optional.",
      "list it under \"required\""),
  UNION_ANY_BRANCH(
      Severity.WARNING,
      "A branch of a union admits any JSON.",
      "what no other branch takes is read as Unknown; give the branch a type"),
  UNION_WITH_PROPERTIES(
      Severity.WARNING,
      "Properties stand beside oneOf or anyOf.",
      "they are read as additional properties; move them into the branches"),
  // Operations
  OPERATION_ID_MISSING(
      Severity.WARNING,
      "An operation has no operationId.",
      "give it one, since a name made of method and path changes with the path"),
  PATH_INVALID(
      Severity.ERROR,
      "A path cannot be called.",
      "correct the path: it starts with a slash, its braces match and it holds no control"
          + " character"),
  PATH_PARAMETER_UNDECLARED(
      Severity.WARNING,
      "A path names a parameter that nothing describes.",
      "it is taken for a string; describe it under parameters"),
  BODY_IGNORED(
      Severity.WARNING,
      "A request has a body where HTTP gives it no meaning (RFC 9110, section 9.3).",
      "the body is left out; send it with another method"),
  BODY_MEDIA_TYPES(
      Severity.WARNING,
      "A request body is offered in several media types.",
      "the others are not sent; leave one media type to choose yourself"),
  FORM_NOT_OBJECT(
      Severity.WARNING,
      "The body of a form is not an object with properties.",
      "the form is sent without fields; give its fields as properties"),
  MEDIA_TYPE_INVALID(
      Severity.WARNING,
      "A media type does not have the form type/subtype (RFC 9110, section 8.3.1).",
      "its content is left out; correct the media type"),
  RESPONSE_IGNORED(
      Severity.WARNING,
      "A success has content that the client does not read.",
      "what is not read is left out; give all successes one schema and media type"),
  // Parameters
  PARAMETER_NAME(
      Severity.ERROR,
      "A parameter has no name, or one that cannot travel where it is to.",
      "name it by a token (RFC 9110, section 5.6.2); in a query any name will do"),
  PARAMETER_SCHEMA(
      Severity.WARNING, "A parameter has no schema.", "it is taken for a text; give it one"),
  PARAMETER_STYLE(
      Severity.WARNING,
      "A parameter cannot be written in the style that it is described in.",
      "it is a text that the caller writes; choose another style or type"),
  PARAMETER_STYLE_IGNORED(
      Severity.WARNING,
      "A parameter has a style that is not defined for its type.",
      "use another style, since servers differ in how they read this one"),
  HEADER_PARAMETER_IGNORED(
      Severity.WARNING,
      "A parameter describes a header that OpenAPI describes elsewhere.",
      "describe it by a media type or a security scheme"),
  // Extensions
  STREAM_END_INVALID(
      Severity.ERROR,
      "x-stream-end does not say by what the last event is known.",
      "give data (the text of the last event), types (a list of the types that it may"
          + " have), or both"),
  ERROR_STATUS_INVALID(
      Severity.ERROR,
      "x-error-status does not say which status means another.",
      "give each rule status and means (numbers), and message (what the error's message begins"
          + " with)"),
  KEEP_ALIVE_INVALID(
      Severity.ERROR,
      "x-keep-alive-events does not say which events are not items.",
      "give a list of event types"),
  PAGINATION_INVALID(
      Severity.ERROR,
      "x-pagination does not fit the operation.",
      "name items (a list in the response), parameter (a text in the query) and next (a"
          + " text in the response); more (a boolean in the response) and limit (an integer in"
          + " the query with a default) tell the last page"),
  GROUP_INVALID(Severity.ERROR, "x-group is no text.", "give the name of the group"),
  POLL_INVALID(
      Severity.ERROR,
      "x-poll does not fit the operation.",
      "leave it empty, or give until with member (members of the response, joined by dots,"
          + " all but the last required) and values"),
  ACCUMULATE_INVALID(
      Severity.ERROR,
      "x-accumulate does not fit the operation.",
      "give take (the member of an event that is the whole response), or join (the member"
          + " that numbers the elements of a list) with append (a list of names) and, if"
          + " needed, rename and set (text by name); the operation needs a JSON response that"
          + " is an object, and a stream of objects"),
  VARIANT_INVALID(
      Severity.ERROR,
      "x-variants is not a list of variants.",
      "give each variant the texts operationId and flag (the boolean member of the"
          + " request that asks for it) and, if it is one of several, schema (a reference to"
          + " it)"),
  VARIANT_NOT_LISTED(
      Severity.ERROR,
      "A variant is none of the alternatives of the response.",
      "list it under the response's oneOf"),
  VARIANT_FLAG_MISSING(
      Severity.ERROR,
      "The request has no boolean member that asks for a variant.",
      "declare the member in the schema of the request"),
  // Client
  SERVER_EXTENSION_INVALID(
      Severity.ERROR,
      "An extension of a server has a value that it cannot have.",
      "give x-name and x-key-parameter a text; x-path-parameters can only be \"query\""),
  SERVER_URL_INVALID(
      Severity.WARNING,
      "The URL of a server is not a URL (RFC 3986).",
      "the client cannot call this server; correct the URL"),
  OPERATION_SERVERS(
      Severity.WARNING,
      "An operation or path has several servers of its own, none of which is the document's.",
      "name the server to call first; set a base URL for the calls that go to another"),
  SECURITY_EXTENSION_INVALID(
      Severity.ERROR,
      "An extension of a security scheme has a value that it cannot have.",
      "give x-environment-variables a list of names of environment variables"),
  SECURITY_SCHEME_IGNORED(
      Severity.WARNING,
      "A security scheme is of a kind that the client does not serve.",
      "add the credential in an HttpClient or by the headers of a call");

  /** Whether a document can be generated from all the same. */
  public enum Severity {
    /** Nothing is generated. */
    ERROR,
    /** Something is generated, though not all that the document says. */
    WARNING
  }

  private final Severity severity;
  private final String meaning;
  private final String remedy;

  FindingCode(Severity severity, String meaning, String remedy) {
    this.severity = severity;
    this.meaning = meaning;
    this.remedy = remedy;
  }

  /** Whether a document with such a finding can be generated from. */
  public Severity severity() {
    return severity;
  }

  /** What such a finding is about, in a sentence. */
  public String meaning() {
    return meaning;
  }

  /** What happens and what to do about it, a clause that follows what was found. */
  public String remedy() {
    return remedy;
  }
}
