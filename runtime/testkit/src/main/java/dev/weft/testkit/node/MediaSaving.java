package dev.weft.testkit.node;

import dev.weft.testkit.files.FileName;
import dev.weft.testkit.files.Folder;
import dev.weft.testkit.json.Json;
import dev.weft.testkit.value.Size;
import tools.jackson.databind.node.ArrayNode;

/** Output nodes that write sound, video, meshes and latents. */
final class MediaSaving implements NodeBehavior {
  private final String key;
  private final String extension;
  private final Folder folder;

  /** Shows the file under a key. */
  MediaSaving(String key, String extension, Folder folder) {
    this.key = key;
    this.extension = extension;
    this.folder = folder;
  }

  @Override
  public NodeResult run(NodeRun run) {
    Size size = Size.of(FilmAndSound.film(run).frames().get(0));
    String prefix = folder == Folder.TEMP ? FilePrefix.temp() : FilePrefix.of(run, size);
    String ending = ending(run);
    FileName file =
        run.writer().file(folder, prefix, closing(run), ending, MediaContent.of(ending, run));
    ArrayNode files = Json.array().add(file.toJson());
    NodeResult result = NodeResult.of(PassThrough.outputs(run)).showing(key, files);
    return key.equals("images") ? result.showing("animated", Json.array().add(true)) : result;
  }

  /** Names of sounds lost the underscore at their end. */
  private String closing(NodeRun run) {
    return key.equals("audio") && run.writer().modernNames() ? "" : "_";
  }

  /** Some nodes let the prompt choose the kind of file. */
  private String ending(NodeRun run) {
    String wish = run.text("format", extension);
    return MediaContent.knows(wish) ? wish : extension;
  }
}
