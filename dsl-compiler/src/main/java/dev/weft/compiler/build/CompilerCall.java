package dev.weft.compiler.build;

import dev.weft.compiler.Compilation;
import dev.weft.compiler.CompiledMapping;
import dev.weft.compiler.codegen.GeneratedUnit;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.LineFormatter;
import dev.weft.compiler.diagnostic.SnippetFormatter;
import dev.weft.compiler.source.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One call of the compiler and what it means for files and log. A run with nothing to compile never
 * loads this class, nor the compiler behind it.
 */
final class CompilerCall {
  private final ProjectPaths paths;
  private final ContentDigests digests;

  private CompilerCall(ProjectPaths paths, ContentDigests digests) {
    this.paths = paths;
    this.digests = digests;
  }

  static Compiled run(
      GenerationRequest request, List<Path> mappings, Compiler compiler, ContentDigests digests)
      throws IOException {
    Compilation result = compiler.compile(request, mappings);
    List<Product> products = new CompilerCall(request.paths(), digests).products(result);
    SortedMap<String, MappingRecord> records = new TreeMap<>();
    SortedMap<OutputFile, byte[]> outputs = new TreeMap<>();
    for (Product product : products) {
      records.put(product.mapping(), product.record());
      for (Map.Entry<OutputFile, byte[]> file : product.files().entrySet()) {
        if (outputs.put(file.getKey(), file.getValue()) != null && !result.hasErrors()) {
          throw new IllegalStateException("two mappings generate " + file.getKey().path());
        }
      }
    }
    return new Compiled(
        records, outputs, messages(result.diagnostics()), messages(result.shared()));
  }

  /** Reads many small files, so several at a time. */
  private List<Product> products(Compilation result) throws IOException {
    try {
      return result.mappings().parallelStream().map(this::product).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Product product(CompiledMapping mapping) {
    SortedMap<OutputFile, byte[]> files = new TreeMap<>();
    SortedMap<OutputFile, String> written = new TreeMap<>();
    for (GeneratedUnit unit : mapping.units()) {
      byte[] bytes = unit.text().getBytes(StandardCharsets.UTF_8);
      files.put(file(unit), bytes);
      written.put(file(unit), ContentDigests.of(bytes));
    }
    SortedMap<String, String> inputs = new TreeMap<>();
    for (Path file : mapping.analysis().files()) {
      inputs.put(paths.name(file), digest(file));
    }
    return new Product(
        paths.name(mapping.analysis().mapping()),
        new MappingRecord(inputs, written, messages(mapping.diagnostics())),
        files);
  }

  private String digest(Path file) {
    try {
      return digests.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Message> messages(Collection<Diagnostic> diagnostics) {
    return diagnostics.stream().map(CompilerCall::message).toList();
  }

  private static Message message(Diagnostic diagnostic) {
    Position position = diagnostic.primary().span().position();
    return new Message(
        Message.Severity.valueOf(diagnostic.severity().name()),
        diagnostic.primary().span().file().name(),
        position.line(),
        position.column(),
        new LineFormatter().format(diagnostic),
        SnippetFormatter.plain().format(diagnostic));
  }

  private static OutputFile file(GeneratedUnit unit) {
    OutputFile.Kind kind =
        unit.kind() == GeneratedUnit.Kind.SOURCE
            ? OutputFile.Kind.SOURCE
            : OutputFile.Kind.RESOURCE;
    return new OutputFile(kind, unit.path());
  }

  /** What became of one mapping: what to remember, and what to write. */
  private record Product(
      String mapping, MappingRecord record, SortedMap<OutputFile, byte[]> files) {}
}
