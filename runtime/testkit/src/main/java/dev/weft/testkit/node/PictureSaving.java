package dev.weft.testkit.node;

import dev.weft.testkit.files.FileName;
import dev.weft.testkit.files.Folder;
import dev.weft.testkit.json.Json;
import dev.weft.testkit.value.Size;
import dev.weft.testkit.value.Value;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/** Output nodes that write still pictures. */
final class PictureSaving implements NodeBehavior {
  private final Folder folder;
  private final String closing;
  private final boolean tellsAnimated;

  /**
   * Writes to a folder.
   *
   * @param closing what stands between the counter and the extension of a name
   * @param tellsAnimated some newer nodes say of still pictures that they are not animated
   */
  PictureSaving(Folder folder, String closing, boolean tellsAnimated) {
    this.folder = folder;
    this.closing = closing;
    this.tellsAnimated = tellsAnimated;
  }

  @Override
  public NodeResult run(NodeRun run) {
    List<BufferedImage> pictures = new ArrayList<>();
    run.all(Value.Images.class).forEach(images -> pictures.addAll(images.frames()));
    run.all(Value.Masks.class).forEach(masks -> pictures.addAll(masks.frames()));
    ArrayNode files = Json.array();
    if (!pictures.isEmpty()) {
      String prefix =
          folder == Folder.TEMP ? FilePrefix.temp() : FilePrefix.of(run, Size.of(pictures.get(0)));
      for (BufferedImage picture : pictures) {
        FileName name = run.writer().picture(folder, prefix, closing, picture);
        files.add(name.toJson());
      }
    }
    NodeResult result = NodeResult.of(PassThrough.outputs(run)).showing("images", files);
    return tellsAnimated && run.writer().modernNames()
        ? result.showing("animated", Json.array().add(false))
        : result;
  }
}
