package dev.weft.compiler.source;

import dev.weft.compiler.source.ReadResult.Refusal;
import dev.weft.compiler.source.ReadResult.Refused;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Texts that are not saved, such as an editor's, in front of another store: where there is one, the
 * file below is not what counts. What the store below refuses as outside of its root stays refused.
 */
public final class OverlayStore implements SourceStore {
  private static final Set<Refusal> CONFINED = Set.of(Refusal.OUTSIDE, Refusal.LINKED_OUTSIDE);

  private final SourceStore below;
  private final Map<Path, String> texts;

  /**
   * The texts in front of a store.
   *
   * @param texts by file
   */
  public OverlayStore(SourceStore below, Map<Path, String> texts) {
    this.below = below;
    this.texts =
        texts.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(text -> absolute(text.getKey()), Map.Entry::getValue));
  }

  /** Texts alone: nothing on disk is looked at. Messages name files relative to the root. */
  public static SourceStore inMemory(Path root, Map<Path, String> texts) {
    return new OverlayStore(new EmptyStore(root), texts);
  }

  @Override
  public ReadResult read(Path file) {
    ReadResult found = below.read(file);
    String text = texts.get(absolute(file));
    boolean confined = found instanceof Refused refused && CONFINED.contains(refused.why());
    return text == null || confined ? found : new ReadResult.Text(SourceFile.of(name(file), text));
  }

  @Override
  public Optional<List<String>> list(Path folder) {
    Path absolute = absolute(folder);
    Optional<List<String>> found = below.list(folder);
    if (found.isEmpty() && texts.keySet().stream().noneMatch(file -> file.startsWith(absolute))) {
      return found;
    }
    Set<String> names = new TreeSet<>(found.orElse(List.of()));
    texts.keySet().stream()
        .filter(file -> absolute.equals(file.getParent()))
        .forEach(file -> names.add(String.valueOf(file.getFileName())));
    return Optional.of(List.copyOf(names));
  }

  @Override
  public String name(Path file) {
    return below.name(file);
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
