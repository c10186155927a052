package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.Label;
import java.util.Set;
import java.util.stream.Stream;

/** How people are spoken to: what is wrong, and always what to change. */
public final class Wording {
  private static final Set<String> PROPER = Set.of("Java", "Windows");

  private Wording() {}

  /** Fails where a diagnostic tells no way out, or one of its texts is no part of a sentence. */
  public static void isSound(Diagnostic diagnostic) {
    assertThat(diagnostic.help()).as("help of `%s`", diagnostic.message()).isPresent();
    Stream.of(
            Stream.of(diagnostic.message(), diagnostic.help().orElseThrow()),
            Stream.concat(Stream.of(diagnostic.primary()), diagnostic.related().stream())
                .map(Label::text)
                .filter(text -> !text.isEmpty()),
            diagnostic.notes().stream())
        .flatMap(texts -> texts)
        .forEach(Wording::isPartOfASentence);
  }

  private static void isPartOfASentence(String text) {
    assertThat(text).isNotBlank().doesNotEndWith(".").doesNotContain("\n");
    String first = text.split("[^A-Za-z]", 2)[0];
    assertThat(first.matches("[A-Z][a-z]*") && !PROPER.contains(first)).as(text).isFalse();
  }
}
