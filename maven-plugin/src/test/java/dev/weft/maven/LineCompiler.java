package dev.weft.maven;

import dev.weft.compiler.CompilationRequest;
import dev.weft.compiler.CompilationResult;
import dev.weft.compiler.CompiledMapping;
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
  public CompilationResult compile(CompilationRequest request) {
    List<CompiledMapping> mappings = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<String, Path> makers = new HashMap<>();
    for (Path mapping : request.mappings()) {
      compiled.add(mapping.getFileName().toString());
      mappings.add(compile(request, mapping, makers, diagnostics));
    }
    meanwhile.run();
    meanwhile = () -> {};
    return new CompilationResult(mappings, diagnostics);
  }

  private static CompiledMapping compile(
      CompilationRequest request,
      Path mapping,
      Map<String, Path> makers,
      List<Diagnostic> diagnostics) {
    String name = request.displayRoot().relativize(mapping).toString();
    SourceFile source = SourceFile.of(name, text(mapping));
    TreeSet<Path> read = new TreeSet<>(List.of(mapping));
    List<GeneratedUnit> units = new ArrayList<>();
    for (String line : source.text().lines().toList()) {
      String argument = line.substring(line.indexOf(' ') + 1);
      if (line.startsWith("reads")) {
        read.add(mapping.resolveSibling(argument));
      } else if (line.startsWith("makes")) {
        String path = "p/" + argument;
        units.add(new GeneratedUnit(GeneratedUnit.Kind.SOURCE, path + ".java", source.text()));
        units.add(new GeneratedUnit(GeneratedUnit.Kind.RESOURCE, path + ".json", "{}"));
        if (makers.put(argument, mapping) != null) {
          diagnostics.add(diagnostic(source, DiagnosticCode.DUPLICATE_WORKFLOW, "made twice"));
        }
      } else if (line.startsWith("warning")) {
        diagnostics.add(diagnostic(source, DiagnosticCode.GUESSED_TYPE, "guessed"));
      } else {
        diagnostics.add(diagnostic(source, DiagnosticCode.SYNTAX, "wrong"));
      }
    }
    return new CompiledMapping(mapping, read, units);
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
