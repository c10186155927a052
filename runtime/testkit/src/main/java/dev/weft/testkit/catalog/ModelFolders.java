package dev.weft.testkit.catalog;

import dev.weft.testkit.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Names of model files by folder, as a server that has them would offer them. Immutable. */
public final class ModelFolders {
  private static final String WELL_KNOWN = "models.json";

  private final Map<String, Set<String>> names;

  private ModelFolders(Map<String, Set<String>> names) {
    this.names = names;
  }

  /** The folders of a server with a few well-known models. */
  public static ModelFolders wellKnown() {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    try (InputStream in = ModelFolders.class.getResourceAsStream(WELL_KNOWN)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + WELL_KNOWN);
      }
      Json.parse(in.readAllBytes())
          .forEachEntry(
              (folder, files) -> {
                Set<String> sorted = new TreeSet<>();
                files.forEach(file -> sorted.add(file.stringValue()));
                names.put(folder, sorted);
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ModelFolders(names);
  }

  /** These folders and one more file; a new folder is made when needed. */
  public ModelFolders plus(String folder, String file) {
    List<String> more = new ArrayList<>(files(folder).orElse(List.of()));
    more.add(file);
    return with(folder, more);
  }

  /** These folders, with exactly these files in one of them. */
  public ModelFolders with(String folder, List<String> files) {
    Map<String, Set<String>> changed = new LinkedHashMap<>(names);
    changed.put(folder, new TreeSet<>(files));
    return new ModelFolders(changed);
  }

  /** The names of the folders. */
  public List<String> folders() {
    return List.copyOf(names.keySet());
  }

  /** The files of a folder, sorted; empty when there is no such folder. */
  public Optional<List<String>> files(String folder) {
    return Optional.ofNullable(names.get(folder)).map(List::copyOf);
  }
}
