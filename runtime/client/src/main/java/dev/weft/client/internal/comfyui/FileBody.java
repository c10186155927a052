package dev.weft.client.internal.comfyui;

import dev.weft.workflow.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.Okio;
import okio.Source;

/** A file on its way to the server. */
final class FileBody extends RequestBody {
  private static final MediaType BYTES = MediaType.get("application/octet-stream");

  private final InputFile file;

  FileBody(InputFile file) {
    this.file = file;
  }

  @Override
  public MediaType contentType() {
    return BYTES;
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    try (InputStream content = opened();
        Source source = Okio.source(content)) {
      sink.writeAll(source);
    }
  }

  /** A local fault must not look like one of the connection. */
  private InputStream opened() {
    try {
      return file.open();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.fileName(), e);
    }
  }
}
