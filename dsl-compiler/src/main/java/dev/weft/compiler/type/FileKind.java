package dev.weft.compiler.type;

import dev.weft.compiler.catalog.InputType.Upload;
import java.util.Optional;
import java.util.Set;

/** The kinds of files. */
public enum FileKind {
  IMAGE,
  MASK,
  VIDEO,
  AUDIO,
  FILE;

  private static final Set<FileKind> PICTURES = Set.of(IMAGE, MASK);

  TypeWord word() {
    return TypeWord.valueOf(name());
  }

  /** Whether what the editor uploads may be such a file. */
  boolean isFor(Upload upload) {
    FileKind uploaded = valueOf(upload.name());
    return and(uploaded).isPresent();
  }

  /** What is both: a picture is a mask's file too, and every kind is a file. */
  Optional<FileKind> and(FileKind other) {
    if (this == other || other == FILE) {
      return Optional.of(this);
    }
    if (this == FILE) {
      return Optional.of(other);
    }
    boolean pictures = PICTURES.contains(this) && PICTURES.contains(other);
    return pictures ? Optional.of(IMAGE) : Optional.empty();
  }
}
