package dev.weft.compiler.build;

import dev.weft.compiler.Compilation;
import dev.weft.compiler.CompiledMapping;
import dev.weft.compiler.codegen.GeneratedUnit;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.LineFormatter;
import dev.weft.compiler.diagnostic.SnippetFormatter;
import dev.weft.compiler.source.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One call of the compiler and what it means for files and log. A run with nothing to compile never
 * loads this class, nor the compiler behind it.
 */
final class CompilerCall {
  private final ProjectPaths paths;
  private final Compilation result;

  private CompilerCall(ProjectPaths paths, Compilation result) {
    this.paths = paths;
    this.result = result;
  }

  static Compiled run(
      GenerationRequest request, List<Path> mappings, Compiler compiler, ContentDigests digests)
      throws IOException {
    CompilerCall call = new CompilerCall(request.paths(), compiler.compile(request, mappings));
    return new Compiled(
        call.records(digests),
        call.outputs(),
        messages(call.result.diagnostics()),
        messages(call.result.shared()));
  }

  private SortedMap<OutputFile, byte[]> outputs() {
    SortedMap<OutputFile, byte[]> outputs = new TreeMap<>();
    for (CompiledMapping mapping : result.mappings()) {
      for (GeneratedUnit unit : mapping.units()) {
        if (outputs.put(file(unit), bytes(unit)) != null && !result.hasErrors()) {
          throw new IllegalStateException("two mappings generate " + unit.path());
        }
      }
    }
    return outputs;
  }

  private SortedMap<String, MappingRecord> records(ContentDigests digests) throws IOException {
    SortedMap<String, MappingRecord> records = new TreeMap<>();
    for (CompiledMapping mapping : result.mappings()) {
      records.put(paths.name(mapping.analysis().mapping()), record(mapping, digests));
    }
    return records;
  }

  private MappingRecord record(CompiledMapping mapping, ContentDigests digests) throws IOException {
    SortedMap<String, String> inputs = new TreeMap<>();
    for (Path file : mapping.analysis().files()) {
      inputs.put(paths.name(file), digests.of(file));
    }
    SortedMap<OutputFile, String> written = new TreeMap<>();
    for (GeneratedUnit unit : mapping.units()) {
      written.put(file(unit), ContentDigests.of(bytes(unit)));
    }
    return new MappingRecord(inputs, written, messages(mapping.diagnostics()));
  }

  private static List<Message> messages(Collection<Diagnostic> diagnostics) {
    return diagnostics.stream().map(CompilerCall::message).toList();
  }

  private static Message message(Diagnostic diagnostic) {
    Position position = diagnostic.primary().span().position();
    return new Message(
        diagnostic.isError(),
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

  private static byte[] bytes(GeneratedUnit unit) {
    return unit.text().getBytes(StandardCharsets.UTF_8);
  }
}
