package dev.weft.compiler.source;

import dev.weft.compiler.source.ReadResult.Media;
import dev.weft.workflow.picture.EmbeddedTexts;
import dev.weft.workflow.picture.UnreadablePictureException;
import java.util.Optional;

/** Takes workflows out of pictures, videos and sounds. Messages call one {@code a.png!workflow}. */
final class MediaTexts {
  private MediaTexts() {}

  static Media of(String name, byte[] bytes) {
    try {
      EmbeddedTexts texts = EmbeddedTexts.of(bytes);
      return new Media(
          text(texts, name, EmbeddedTexts.WORKFLOW),
          text(texts, name, EmbeddedTexts.PROMPT),
          Optional.empty());
    } catch (UnreadablePictureException e) {
      return new Media(Optional.empty(), Optional.empty(), Optional.ofNullable(e.getMessage()));
    }
  }

  /** Nodes that have no workflow to write may write {@code null}. */
  private static Optional<SourceFile> text(EmbeddedTexts texts, String file, String name) {
    return texts
        .find(name)
        .filter(text -> text.stripLeading().startsWith("{"))
        .map(text -> SourceFile.of(file + "!" + name, text));
  }
}
