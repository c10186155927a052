package dev.weft.compiler;

import dev.weft.compiler.binding.LinkedMapping;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.syntax.MappingFile;
import dev.weft.compiler.syntax.Name;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Follows the imports of a mapping: each file once, and never in a circle. */
final class Imports {
  private record Edge(Path file, Name name) {}

  private final NamedFiles files;
  private final Sources sources;
  private final DiagnosticSink sink;
  private final Map<Path, LinkedMapping> visited = new HashMap<>();

  private Imports(NamedFiles files, Sources sources, DiagnosticSink sink) {
    this.files = files;
    this.sources = sources;
    this.sink = sink;
  }

  /** Reads everything that the mapping imports, directly or not. */
  static LinkedMapping follow(
      Path file, MappingFile mapping, NamedFiles files, Sources sources, DiagnosticSink sink) {
    return new Imports(files, sources, sink).follow(file, mapping, List.of());
  }

  private LinkedMapping follow(Path file, MappingFile mapping, List<Edge> trail) {
    List<LinkedMapping.Import> imports = new ArrayList<>();
    for (Name name : mapping.imports()) {
      if (sink.isFull()) {
        break;
      }
      Optional<Path> imported = FileReferences.resolve(file, name, sink);
      if (imported.isEmpty()) {
        continue;
      }
      List<Edge> further = new ArrayList<>(trail);
      further.add(new Edge(file, name));
      int start = further.stream().map(Edge::file).toList().indexOf(imported.get());
      if (start >= 0) {
        reportCycle(further.subList(start, further.size()));
        continue;
      }
      files
          .mapping(imported.get(), name)
          .map(found -> once(imported.get(), found, further))
          .ifPresent(linked -> imports.add(new LinkedMapping.Import(name, linked)));
    }
    return new LinkedMapping(mapping, imports);
  }

  private LinkedMapping once(Path file, MappingFile mapping, List<Edge> trail) {
    LinkedMapping known = visited.get(file);
    if (known == null) {
      known = follow(file, mapping, trail);
      visited.put(file, known);
    }
    return known;
  }

  /** Points at the same import whichever file of the circle one comes from. */
  private void reportCycle(List<Edge> cycle) {
    List<Edge> turned = new ArrayList<>(cycle);
    List<Path> files = cycle.stream().map(Edge::file).toList();
    Collections.rotate(turned, -files.indexOf(Collections.min(files)));
    Edge first = turned.get(0);
    String way =
        turned.stream()
            .map(edge -> "`" + sources.name(edge.file()) + "`")
            .collect(Collectors.joining(" imports "));
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.IMPORT_CYCLE,
                first.name().span(),
                "`" + sources.name(first.file()) + "` imports itself")
            .label("leads back to this file")
            .help("delete one of the imports; what both need can go into a third file");
    if (turned.size() > 1) {
      diagnostic.note(way + " imports `" + sources.name(first.file()) + "`");
    }
    turned.stream().skip(1).forEach(edge -> diagnostic.related(edge.name().span(), "and on"));
    sink.report(diagnostic);
  }
}
