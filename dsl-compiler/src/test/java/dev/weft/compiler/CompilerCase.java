package dev.weft.compiler;

import dev.weft.compiler.codegen.GeneratedUnit;
import dev.weft.compiler.diagnostic.SnippetFormatter;
import dev.weft.compiler.source.DiskStore;
import dev.weft.compiler.source.SourceStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of {@code src/test/cases/<stage>/}: mappings, saved workflows, perhaps a {@code
 * nodes.json} and Java in {@code java/}; and what the compiler has to make of them. Every mapping
 * at its top is compiled.
 *
 * <p>{@code expected.diagnostics} holds the diagnostics as snippets, and is not there when there
 * are none. {@code expected/} holds the generated files; where it is missing, they are not looked
 * at.
 */
record CompilerCase(Path folder) {
  private static final String DIAGNOSTICS = "expected.diagnostics";
  private static final String GENERATED = "expected";

  static List<CompilerCase> all() {
    return CaseFolders.all().map(CompilerCase::new).toList();
  }

  static Stream<CompilerCase> selected() {
    return CaseFolders.selected().map(CompilerCase::new);
  }

  /** {@code binding/unknown-input}. */
  String name() {
    return CaseFolders.name(folder);
  }

  Compilation compile() {
    return compiler(store()).compile(mappings(), "weft-maven-plugin");
  }

  SourceStore store() {
    return new DiskStore(folder, folder);
  }

  /** A compiler with the case's own catalog, if it has one. */
  MappingCompiler compiler(SourceStore store) {
    Path own = folder.resolve("nodes.json");
    return new MappingCompiler(
        store,
        Files.exists(own) ? ProjectCatalog.read(store, own) : ProjectCatalog.bundled(),
        List.of(folder.resolve("java")));
  }

  List<Path> mappings() {
    return filesIn(folder, 1).stream().filter(f -> f.toString().endsWith(".weft")).toList();
  }

  static String shown(Compilation result) {
    return result.diagnostics().isEmpty()
        ? ""
        : SnippetFormatter.plain().formatAll(result.diagnostics()) + "\n";
  }

  String expectedDiagnostics() {
    Path file = folder.resolve(DIAGNOSTICS);
    return Files.exists(file) ? read(file) : "";
  }

  boolean hasExpectedFiles() {
    return Files.isDirectory(folder.resolve(GENERATED));
  }

  /** The expected files by their paths as generated. */
  SortedMap<String, String> expectedFiles() {
    Path generated = folder.resolve(GENERATED);
    SortedMap<String, String> files = new TreeMap<>();
    for (Path file : filesIn(generated, Integer.MAX_VALUE)) {
      files.put(generated.relativize(file).toString().replace('\\', '/'), read(file));
    }
    return files;
  }

  static List<GeneratedUnit> units(Compilation result) {
    return result.mappings().stream().flatMap(mapping -> mapping.units().stream()).toList();
  }

  static SortedMap<String, String> generatedFiles(Compilation result) {
    SortedMap<String, String> files = new TreeMap<>();
    units(result).forEach(unit -> files.put(unit.path(), unit.text()));
    return files;
  }

  /** Makes what the compiler says and writes now what is expected from now on. */
  void update(Compilation result) {
    try {
      Path diagnostics = folder.resolve(DIAGNOSTICS);
      if (result.diagnostics().isEmpty()) {
        Files.deleteIfExists(diagnostics);
      } else {
        Files.writeString(diagnostics, shown(result));
      }
      if (hasExpectedFiles()) {
        updateFiles(generatedFiles(result));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void updateFiles(SortedMap<String, String> files) throws IOException {
    Path generated = folder.resolve(GENERATED);
    for (Path old : filesIn(generated, Integer.MAX_VALUE)) {
      Files.delete(old);
    }
    for (var file : files.entrySet()) {
      Path path = generated.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private static Collection<Path> filesIn(Path folder, int depth) {
    try (Stream<Path> files = Files.find(folder, depth, (path, a) -> a.isRegularFile())) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
