package dev.weft.compiler.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people read of the language: {@code docs/language.md}, and pages in {@code docs/language}.
 */
public final class LanguageDocuments {
  private static final Path DOCS = Path.of("../docs");
  private static final Pattern CODE =
      Pattern.compile("```weft(?: syntax)?\n(.*?)```|`([^`\n]+)`", Pattern.DOTALL);

  private static final Pattern EXAMPLE = Pattern.compile("```weft\n(.*?)```", Pattern.DOTALL);

  private LanguageDocuments() {}

  /** The blocks of Weft, in order; not those that are marked as the syntax of something. */
  public static List<String> examples() {
    return EXAMPLE.matcher(text()).results().map(block -> block.group(1)).toList();
  }

  public static String text() {
    StringBuilder text = new StringBuilder();
    for (Path page : pages()) {
      try {
        text.append(Files.readString(page)).append('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return text.toString();
  }

  /** What stands there as code. */
  static String code() {
    return CODE.matcher(text())
        .results()
        .map(code -> code.group())
        .collect(Collectors.joining("\n"));
  }

  private static List<Path> pages() {
    Path more = DOCS.resolve("language");
    try (Stream<Path> found = Files.isDirectory(more) ? Files.list(more) : Stream.empty()) {
      return Stream.concat(Stream.of(DOCS.resolve("language.md")), found.sorted()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
