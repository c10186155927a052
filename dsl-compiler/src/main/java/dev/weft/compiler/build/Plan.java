package dev.weft.compiler.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which mappings to compile, and which to keep as the last run left them. Changes as it learns. */
final class Plan {
  private final GenerationRequest request;
  private final SortedMap<String, Path> stale = new TreeMap<>();
  private final SortedMap<String, MappingRecord> kept = new TreeMap<>();

  private Plan(GenerationRequest request) {
    this.request = request;
  }

  /**
   * Compares the files with the record of the last run.
   *
   * @param options the digest of all that concerns every mapping, as it is now
   */
  static Plan of(GenerationRequest request, BuildRecord last, String options, UpToDateCheck check)
      throws IOException {
    Plan plan = new Plan(request);
    boolean sameOptions = last.options().equals(options);
    Set<String> upToDate = sameOptions ? upToDate(last, check) : Set.of();
    for (Path mapping : request.mappings()) {
      String name = request.paths().name(mapping);
      if (upToDate.contains(name)) {
        plan.kept.put(name, last.mappings().get(name));
      } else {
        plan.stale.put(name, mapping);
      }
    }
    return plan;
  }

  /** Reads many small files, so several at a time. */
  private static Set<String> upToDate(BuildRecord last, UpToDateCheck check) throws IOException {
    try {
      return last.mappings().entrySet().parallelStream()
          .filter(mapping -> holds(check, mapping.getValue()))
          .map(Map.Entry::getKey)
          .collect(Collectors.toSet());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean holds(UpToDateCheck check, MappingRecord record) {
    try {
      return check.holds(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Also compiles kept mappings that claim one of these files, so that the compiler sees both sides
   * of a clash. False when there are none.
   */
  boolean recompileOwnersOf(Collection<OutputFile> outputs) {
    List<String> owners =
        kept.entrySet().stream()
            .filter(
                mapping ->
                    mapping.getValue().outputs().keySet().stream().anyMatch(outputs::contains))
            .map(Map.Entry::getKey)
            .toList();
    owners.forEach(this::recompile);
    return !owners.isEmpty();
  }

  private void recompile(String name) {
    kept.remove(name);
    stale.put(name, request.paths().file(name));
  }

  /** True when there is nothing to compile. */
  boolean isEmpty() {
    return stale.isEmpty();
  }

  List<Path> stale() {
    return List.copyOf(stale.values());
  }

  /** What the last run recorded of the mappings that need not be compiled. */
  SortedMap<String, MappingRecord> kept() {
    return new TreeMap<>(kept);
  }
}
