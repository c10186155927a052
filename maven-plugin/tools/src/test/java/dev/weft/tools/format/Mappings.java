package dev.weft.tools.format;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.syntax.MappingParser;
import dev.weft.compiler.syntax.ParsedMapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Mappings that people wrote: those of all tests, samples and documents of the project. */
final class Mappings {
  static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();

  private static final Pattern BLOCK = Pattern.compile("```weft\n(.*?)```", Pattern.DOTALL);

  private Mappings() {}

  /** Those without mistakes of syntax. */
  static List<String> sound() {
    return Stream.concat(
            files(
                ".weft",
                "dsl-compiler/src/test",
                "dsl-grammar/src/test",
                "samples",
                "maven-plugin"),
            files(".md", "docs", "README.md").flatMap(Mappings::blocks))
        .distinct()
        .filter(text -> parse(text).isPresent())
        .toList();
  }

  /** The mappings in a document; statements alone are put into a workflow. */
  static Stream<String> blocks(String document) {
    return BLOCK
        .matcher(document.replace("\r\n", "\n"))
        .results()
        .map(block -> whole(block.group(1)));
  }

  static String whole(String block) {
    return parse(block).isPresent()
        ? block
        : "workflow Example from \"a.json\" {\n" + block + "}\n";
  }

  /** What a text says; empty when there are mistakes in it. */
  static Optional<ParsedMapping> parse(String text) {
    DiagnosticSink sink = new DiagnosticSink();
    ParsedMapping parsed = MappingParser.parse(SourceFile.of("a.weft", text), sink);
    return Optional.of(parsed).filter(any -> !sink.hasErrors() && parsed.mapping().isPresent());
  }

  static Stream<String> files(String ending, String... roots) {
    return Stream.of(roots).map(PROJECT::resolve).flatMap(root -> files(ending, root));
  }

  private static Stream<String> files(String ending, Path root) {
    try (Stream<Path> found = Files.walk(root)) {
      return found
          .filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
          .filter(file -> !PROJECT.relativize(file).toString().contains("target"))
          .sorted()
          .flatMap(Mappings::read)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing where a case is of what is no text. */
  private static Stream<String> read(Path file) {
    try {
      return Stream.of(Files.readString(file));
    } catch (MalformedInputException e) {
      return Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
