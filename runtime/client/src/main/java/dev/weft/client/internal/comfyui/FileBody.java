package dev.weft.client.internal.comfyui;

import dev.weft.workflow.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

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
    try (InputStream content = opened()) {
      byte[] buffer = new byte[1 << 16];
      for (int n = read(content, buffer); n >= 0; n = read(content, buffer)) {
        sink.write(buffer, 0, n);
      }
    }
  }

  /** A fault of the source must not look like one of the connection. */
  private InputStream opened() {
    try {
      return file.open();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private int read(InputStream content, byte[] buffer) {
    try {
      return content.read(buffer);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private UncheckedIOException unreadable(IOException e) {
    return new UncheckedIOException("cannot read " + Uploads.called(file), e);
  }
}
