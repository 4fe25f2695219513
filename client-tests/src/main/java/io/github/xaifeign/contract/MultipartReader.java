package io.github.xaifeign.contract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemHeaders;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.RequestContext;

/** Takes a multipart body apart with Commons FileUpload, in memory. */
final class MultipartReader {
  private MultipartReader() {}

  /**
   * Reads all parts.
   *
   * @throws IOException if the body does not keep to RFC 7578
   */
  static List<RecordedPart> read(IncomingRequest request) throws IOException {
    FileItemInputIterator items = new Upload().getItemIterator(new Context(request));
    List<RecordedPart> parts = new ArrayList<>();
    while (items.hasNext()) {
      FileItemInput item = items.next();
      try (InputStream content = item.getInputStream()) {
        parts.add(
            new RecordedPart(
                item.getFieldName(),
                item.getName(),
                headers(item.getHeaders()),
                content.readAllBytes()));
      }
    }
    return List.copyOf(parts);
  }

  private static Map<String, String> headers(FileItemHeaders from) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Iterator<String> names = from.getHeaderNames(); names.hasNext(); ) {
      String name = names.next();
      headers.put(name, from.getHeader(name));
    }
    return Collections.unmodifiableMap(headers);
  }

  /** Nothing but the iterator is used, so no item is ever stored. */
  private static final class Upload
      extends AbstractFileUpload<IncomingRequest, DiskFileItem, DiskFileItemFactory> {
    Upload() {
      setHeaderCharset(StandardCharsets.UTF_8);
    }

    /** A part without a name would be passed over in silence. */
    @Override
    public String getFieldName(FileItemHeaders headers) {
      String name = super.getFieldName(headers);
      return name == null ? "" : name;
    }

    @Override
    public FileItemInputIterator getItemIterator(IncomingRequest request)
        throws FileUploadException, IOException {
      return getItemIterator(new Context(request));
    }

    @Override
    public Map<String, List<DiskFileItem>> parseParameterMap(IncomingRequest request)
        throws FileUploadException {
      return parseParameterMap(new Context(request));
    }

    @Override
    public List<DiskFileItem> parseRequest(IncomingRequest request) throws FileUploadException {
      return parseRequest(new Context(request));
    }
  }

  private record Context(IncomingRequest request) implements RequestContext {
    @Override
    public String getCharacterEncoding() {
      return StandardCharsets.UTF_8.name();
    }

    @Override
    public long getContentLength() {
      return request.body().length;
    }

    @Override
    public String getContentType() {
      return request.header("Content-Type").orElse("");
    }

    @Override
    public InputStream getInputStream() {
      return new ByteArrayInputStream(request.body());
    }

    @Override
    public boolean isMultipartRelated() {
      return false;
    }
  }
}
