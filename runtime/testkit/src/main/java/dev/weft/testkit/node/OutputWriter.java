package dev.weft.testkit.node;

import dev.weft.testkit.files.FileName;
import dev.weft.testkit.files.Folder;
import dev.weft.testkit.files.OutputNames;
import dev.weft.testkit.files.ServerFolders;
import dev.weft.testkit.image.ImageFiles;
import dev.weft.testkit.json.Json;
import dev.weft.testkit.protocol.ComfyVersion;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the files of one prompt; pictures carry the graph they came from. */
public final class OutputWriter {
  private final ServerFolders folders;
  private final OutputNames names;
  private final ComfyVersion version;
  private final Map<String, String> texts = new LinkedHashMap<>();

  /**
   * A writer for one prompt.
   *
   * @param graph goes into each picture as {@code prompt}
   * @param pngInfo each member of it goes into each picture
   */
  public OutputWriter(
      ServerFolders folders, ComfyVersion version, ObjectNode graph, JsonNode pngInfo) {
    this.folders = folders;
    this.names = new OutputNames(folders);
    this.version = version;
    texts.put("prompt", Json.write(graph));
    pngInfo.forEachEntry((key, value) -> texts.put(key, Json.write(value)));
  }

  /** The folders that files go to. */
  public ServerFolders folders() {
    return folders;
  }

  /** What pictures carry along: the graph they came from, and more that the prompt brought. */
  Map<String, String> texts() {
    return Collections.unmodifiableMap(texts);
  }

  /** Whether names end in an underscore where newer nodes have none. */
  public boolean modernNames() {
    return version.atLeast(ComfyVersion.V0_33);
  }

  /** Writes a picture under the next free name. */
  public FileName picture(Folder folder, String prefix, String closing, BufferedImage picture) {
    return file(folder, prefix, closing, "png", ImageFiles.png(picture, texts));
  }

  /** Writes bytes under the next free name. */
  public FileName file(
      Folder folder, String prefix, String closing, String extension, byte[] content) {
    FileName name;
    try {
      name = names.next(folder, prefix, closing, extension);
    } catch (OutputNames.PrefixOutsideException e) {
      throw new NodeFailure("Exception", String.valueOf(e.getMessage()));
    }
    try {
      Files.write(
          folders.below(folder, name.subfolder() + "/" + name.filename()).orElseThrow(), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return name;
  }
}
