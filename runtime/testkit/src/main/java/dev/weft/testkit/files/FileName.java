package dev.weft.testkit.files;

import dev.weft.testkit.json.Json;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the server calls a file.
 *
 * @param filename its name, without folder
 * @param subfolder its folder below {@code folder}, or an empty text
 * @param folder where it lies
 */
public record FileName(String filename, String subfolder, Folder folder) {

  /**
   * Splits a name as loader nodes and {@code /view} take it: {@code sub/name.png [output]}; without
   * a bracket the folder is the given one.
   */
  public static FileName annotated(String name, Folder otherwise) {
    String path = name;
    Folder folder = otherwise;
    for (Folder each : Folder.values()) {
      String note = "[" + each.word() + "]";
      if (name.endsWith(note)) {
        path = name.substring(0, name.length() - note.length()).stripTrailing();
        folder = each;
      }
    }
    int slash = path.lastIndexOf('/');
    return slash < 0
        ? new FileName(path, "", folder)
        : new FileName(path.substring(slash + 1), path.substring(0, slash), folder);
  }

  /** The part after the last dot, in lower case; empty when there is none. */
  public Optional<String> extension() {
    int dot = filename.lastIndexOf('.');
    return dot < 0
        ? Optional.empty()
        : Optional.of(filename.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /** The object that stands for a file in outputs. */
  public ObjectNode toJson() {
    return Json.object()
        .put("filename", filename)
        .put("subfolder", subfolder)
        .put("type", folder.word());
  }
}
