package dev.weft.compiler;

import dev.weft.compiler.binding.Reference;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.ReadResult;
import dev.weft.compiler.source.ReadResult.Refusal;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.MappingFile;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.ParsedMapping;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The files of one analysis: reads them and remembers which, and who names them. */
final class NamedFiles {
  private final Sources sources;
  private final DiagnosticSink sink;
  private final SortedSet<Path> files = new TreeSet<>();
  private final List<ParsedMapping> broken = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();

  NamedFiles(Sources sources, DiagnosticSink sink) {
    this.sources = sources;
    this.sink = sink;
  }

  /** The mapping that the analysis is of: named by nothing but the call. */
  Optional<ParsedMapping> first(Path file) {
    files.add(file);
    Span nowhere = SourceFile.of(sources.name(file), "").span(0, 0);
    return mapping(file, nowhere);
  }

  Optional<MappingFile> mapping(Path file, Name name) {
    note(file, name);
    return mapping(file, name.span()).flatMap(ParsedMapping::mapping);
  }

  private Optional<ParsedMapping> mapping(Path file, Span namedAt) {
    Optional<ParsedMapping> parsed = sources.mapping(file, namedAt, sink);
    parsed.filter(mapping -> !sources.isSound(mapping)).ifPresent(broken::add);
    return parsed;
  }

  /** The mappings among them that are not understood as a whole. */
  List<ParsedMapping> broken() {
    return broken;
  }

  Optional<WorkflowGraph> workflow(Path file, Name name) {
    note(file, name);
    return sources.workflow(file, name.span(), sink);
  }

  private void note(Path file, Name name) {
    ReadResult found = lookFor(file);
    if (found instanceof ReadResult.Text text) {
      references.add(Reference.toFile(name.span(), text.file(), file));
    } else if (found instanceof ReadResult.Media media) {
      media
          .workflow()
          .or(media::prompt)
          .ifPresent(inside -> references.add(Reference.toFile(name.span(), inside, file)));
    }
  }

  /** One that nothing in a mapping names. */
  ReadResult lookFor(Path file) {
    ReadResult result = sources.read(file);
    // What lies elsewhere changes nothing, whatever becomes of it.
    if (!(result instanceof ReadResult.Refused refused && refused.why() == Refusal.OUTSIDE)) {
      files.add(file);
    }
    return result;
  }

  /** All that were read or looked for. */
  SortedSet<Path> all() {
    return files;
  }

  /** Which name means which file. */
  List<Reference> references() {
    return references;
  }
}
