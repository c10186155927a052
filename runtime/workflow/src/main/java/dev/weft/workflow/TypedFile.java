package dev.weft.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file of some kind; which one only the compiler of the user's program asks. */
abstract sealed class TypedFile implements InputFile
    permits InputImage, InputVideo, InputAudio, PlainFile {
  private final FileOrigin origin;

  TypedFile(FileOrigin origin) {
    this.origin = origin;
  }

  @Override
  public final String fileName() {
    return origin.fileName();
  }

  @Override
  public final String serverName() {
    return origin.serverName();
  }

  @Override
  public final boolean needsUpload() {
    return !(origin instanceof ServerFile);
  }

  @Override
  public final String uploadName() {
    return origin.uploadName();
  }

  @Override
  public final Optional<OutputFile> output() {
    return origin instanceof EarlierFile earlier ? Optional.of(earlier.output()) : Optional.empty();
  }

  @Override
  public final InputStream open() throws IOException {
    return origin.open();
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof TypedFile that && origin.equals(that.origin);
  }

  @Override
  public final int hashCode() {
    return origin.hashCode();
  }

  @Override
  public final String toString() {
    return "InputFile[" + origin + "]";
  }
}
