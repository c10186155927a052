package dev.weft.tools.diff;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.ReadResult;
import dev.weft.compiler.source.SourceStore;
import dev.weft.compiler.syntax.MappingFile;
import dev.weft.compiler.syntax.MappingParser;
import dev.weft.compiler.syntax.Name;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The mappings that nothing has to be known of: they are as they were, and so is all they name. */
final class Unchanged {
  private final RevisionStore before;
  private final SourceStore now;
  private final Map<Path, Boolean> same = new ConcurrentHashMap<>();

  /**
   * Compares files.
   *
   * @param now what the mappings of today are read from
   */
  Unchanged(RevisionStore before, SourceStore now) {
    this.before = before;
    this.now = now;
  }

  boolean has(Path mapping) {
    return isSame(mapping, ConcurrentHashMap.newKeySet());
  }

  private boolean isSame(Path mapping, Set<Path> visited) {
    if (!visited.add(mapping)) {
      return true;
    }
    if (!same.computeIfAbsent(mapping, before::isAsNow)
        || !(now.read(mapping) instanceof ReadResult.Text text)) {
      return false;
    }
    Optional<MappingFile> file = MappingParser.parse(text.file(), new DiagnosticSink()).mapping();
    return file.isPresent()
        && file.get().workflows().stream()
            .allMatch(one -> isSame(mapping, one.source(), visited, false))
        && file.get().imports().stream().allMatch(one -> isSame(mapping, one, visited, true));
  }

  private boolean isSame(Path mapping, Name named, Set<Path> visited, boolean imported) {
    try {
      Path file = mapping.resolveSibling(named.text()).normalize();
      return imported ? isSame(file, visited) : same.computeIfAbsent(file, before::isAsNow);
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
