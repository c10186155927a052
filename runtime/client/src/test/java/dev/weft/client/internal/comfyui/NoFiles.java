package dev.weft.client.internal.comfyui;

import dev.weft.workflow.FileDownload;
import dev.weft.workflow.FileReference;
import java.io.InputStream;
import java.net.URI;

/** For tests that name files and read none. */
final class NoFiles implements FileDownload {
  @Override
  public InputStream open(FileReference file) {
    throw new AssertionError("nothing is downloaded here");
  }

  @Override
  public URI url(FileReference file) {
    return URI.create("http://test/" + Integer.toHexString(file.hashCode()));
  }
}
