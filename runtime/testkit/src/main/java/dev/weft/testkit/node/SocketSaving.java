package dev.weft.testkit.node;

import dev.weft.testkit.image.ImageFiles;
import dev.weft.testkit.message.EncodedImage;
import dev.weft.testkit.message.Frame;
import dev.weft.testkit.message.ImageFormat;
import dev.weft.testkit.value.Value;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sends finished pictures over the socket, each as if it were a preview; nothing is written. */
final class SocketSaving implements NodeBehavior {

  @Override
  public NodeResult run(NodeRun run) {
    List<BufferedImage> pictures =
        run.all(Value.Images.class).stream().flatMap(images -> images.frames().stream()).toList();
    for (int i = 0; i < pictures.size(); i++) {
      BufferedImage picture = pictures.get(i);
      run.progress()
          .report(
              i,
              pictures.size(),
              Optional.of(
                  () ->
                      new Frame.Preview(
                          ImageFormat.PNG,
                          new EncodedImage(() -> ImageFiles.png(picture, Map.of())))));
    }
    return NodeResult.of(PassThrough.outputs(run));
  }
}
