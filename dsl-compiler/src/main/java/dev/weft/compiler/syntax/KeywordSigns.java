package dev.weft.compiler.syntax;

import dev.weft.compiler.syntax.Keyword.Place;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Signs behind keywords, as other languages have them: {@code package: com.acme}. */
final class KeywordSigns {
  private KeywordSigns() {}

  /** The line as it should be. */
  static Optional<Hint> hint(Trouble trouble) {
    if (!isSign(trouble, trouble.index())) {
      return Optional.empty();
    }
    StringBuilder line = new StringBuilder();
    List<Token> part = trouble.part();
    Written written = new Written(part);
    for (int i = 0; i < part.size() && part.get(i).getLine() == part.get(0).getLine(); i++) {
      if (!isSign(trouble, i)) {
        boolean apart = i > 0 && (isSign(trouble, i - 1) || !written.touches(i - 1));
        line.append(apart ? " " : "").append(part.get(i).getText());
      }
    }
    return Optional.of(
        Hint.of("leave the `" + trouble.foundText() + "` out: `" + line.toString().strip() + "`")
            .replacing(trouble.index(), ""));
  }

  private static boolean isSign(Trouble trouble, int index) {
    boolean declaration =
        Keyword.words(Place.DECLARATION).stream().anyMatch(word -> isText(trouble, 0, word));
    boolean behindKeyword = index == 1 || isText(trouble, index - 1, "from");
    boolean behindName = index == 2 && isText(trouble, 0, "workflow");
    return (behindKeyword || behindName)
        && (isText(trouble, index, ":") || (declaration && isText(trouble, index, "=")));
  }

  private static boolean isText(Trouble trouble, int index, String text) {
    return trouble.at(index).filter(token -> token.getText().equals(text)).isPresent();
  }
}
