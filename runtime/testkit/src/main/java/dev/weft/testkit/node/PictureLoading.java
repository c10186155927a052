package dev.weft.testkit.node;

import dev.weft.testkit.files.FileName;
import dev.weft.testkit.files.Folder;
import dev.weft.testkit.image.ImageFiles;
import dev.weft.testkit.image.Pictures;
import dev.weft.testkit.value.Value;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Nodes that load an uploaded picture: its colours, and its transparency as a mask. */
final class PictureLoading implements NodeBehavior {

  @Override
  public NodeResult run(NodeRun run) {
    String name = run.text("image", "");
    Path file =
        run.writer()
            .folders()
            .find(FileName.annotated(name, Folder.INPUT))
            .orElseThrow(() -> new NodeFailure("FileNotFoundError", "No such file: " + name));
    BufferedImage picture;
    try {
      picture =
          ImageFiles.read(Files.readAllBytes(file))
              .orElseThrow(
                  () ->
                      new NodeFailure(
                          "PIL.UnidentifiedImageError",
                          "cannot identify image file '" + name + "'"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Value.Images colours = new Value.Images(List.of(Pictures.opaque(picture)));
    Value.Masks mask = new Value.Masks(List.of(Pictures.transparency(picture)));
    List<Value> outputs =
        PassThrough.outputs(run).stream()
            .map(made -> made instanceof Value.Images ? colours : made)
            .map(made -> made instanceof Value.Masks ? mask : made)
            .toList();
    return NodeResult.of(outputs);
  }
}
