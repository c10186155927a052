package dev.weft.compiler.build;

import dev.weft.compiler.Analysis;
import dev.weft.compiler.Compilation;
import dev.weft.compiler.CompiledMapping;
import dev.weft.compiler.binding.SharedTypes;
import dev.weft.compiler.codegen.GeneratedUnit;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Stands in for the compiler. A mapping is lines of {@code makes X}, {@code reads x.json}, {@code
 * warning} and {@code error}; two that make the same are an error.
 */
final class LineCompiler implements Compiler {
  private final List<String> compiled = new ArrayList<>();
  private Runnable meanwhile = () -> {};

  /** The mappings of the calls since this was last asked, a call after the other. */
  List<String> compiled() {
    List<String> names = List.copyOf(compiled);
    compiled.clear();
    return names;
  }

  /** Has somebody do something while the next call works. */
  void meanwhile(Runnable action) {
    meanwhile = action;
  }

  @Override
  public Compilation compile(GenerationRequest request, List<Path> files) {
    List<CompiledMapping> mappings = new ArrayList<>();
    List<Diagnostic> clashes = new ArrayList<>();
    Map<String, Path> makers = new HashMap<>();
    for (Path mapping : files) {
      compiled.add(mapping.getFileName().toString());
      mappings.add(compile(request, mapping, makers, clashes));
    }
    meanwhile.run();
    meanwhile = () -> {};
    return new Compilation(mappings, clashes);
  }

  private static CompiledMapping compile(
      GenerationRequest request, Path mapping, Map<String, Path> makers, List<Diagnostic> clashes) {
    SourceFile source = SourceFile.of(request.paths().name(mapping), text(mapping));
    TreeSet<Path> read = new TreeSet<>(List.of(mapping));
    List<GeneratedUnit> units = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (String line : source.text().lines().toList()) {
      String argument = line.substring(line.indexOf(' ') + 1);
      if (line.startsWith("reads")) {
        read.add(mapping.resolveSibling(argument));
      } else if (line.startsWith("makes")) {
        String path = "p/" + argument;
        units.add(new GeneratedUnit(GeneratedUnit.Kind.SOURCE, path + ".java", source.text()));
        units.add(new GeneratedUnit(GeneratedUnit.Kind.RESOURCE, path + ".json", "{}"));
        if (makers.put(argument, mapping) != null) {
          clashes.add(diagnostic(source, DiagnosticCode.DUPLICATE_WORKFLOW, "made twice"));
        }
      } else if (line.startsWith("warning")) {
        diagnostics.add(diagnostic(source, DiagnosticCode.GUESSED_TYPE, "guessed"));
      } else {
        diagnostics.add(diagnostic(source, DiagnosticCode.SYNTAX, "wrong"));
      }
    }
    Analysis analysis =
        new Analysis(
            mapping, Optional.empty(), List.of(), SharedTypes.none(), diagnostics, read, List.of());
    return new CompiledMapping(analysis, units, diagnostics);
  }

  private static Diagnostic diagnostic(SourceFile source, DiagnosticCode code, String message) {
    return Diagnostic.of(code, source.span(0, 1), message).build();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
