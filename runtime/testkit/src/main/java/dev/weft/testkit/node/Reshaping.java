package dev.weft.testkit.node;

import dev.weft.testkit.image.Pictures;
import dev.weft.testkit.value.Size;
import dev.weft.testkit.value.Value;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What becomes of pictures and latents on their way through a node. */
final class Reshaping {
  private Reshaping() {}

  static Value.Images images(NodeRun run, Value.Images given) {
    if (run.nodeClass().name().equals("ImageInvert")) {
      return new Value.Images(given.frames().stream().map(Pictures::inverted).toList());
    }
    return new Value.Images(resized(run, batched(run, given.frames())));
  }

  static Value.Latent latent(NodeRun run, Value.Latent given) {
    List<BufferedImage> frames = given.frames();
    int batch = Math.max(1, run.whole("amount").orElse(1)) * given.batch();
    Size size = Resizing.of(run, given.size());
    return new Value.Latent(size, batch, resized(run, frames), given.length(), given.seconds());
  }

  private static List<BufferedImage> batched(NodeRun run, List<BufferedImage> first) {
    List<BufferedImage> frames = new ArrayList<>(first);
    List<Value.Images> all = run.all(Value.Images.class);
    if (run.nodeClass().name().contains("Batch") && all.size() > 1) {
      frames.clear();
      all.forEach(images -> frames.addAll(images.frames()));
    }
    int amount = Math.max(1, run.whole("amount").orElse(1));
    return Collections.nCopies(amount, frames).stream().flatMap(List::stream).toList();
  }

  private static List<BufferedImage> resized(NodeRun run, List<BufferedImage> frames) {
    if (frames.isEmpty()) {
      return frames;
    }
    Size size = Resizing.of(run, Size.of(frames.get(0)));
    boolean crops = run.nodeClass().name().contains("Crop") && run.whole("x").isPresent();
    return frames.stream()
        .map(
            frame ->
                crops
                    ? Pictures.cropped(
                        frame, run.whole("x").orElse(0), run.whole("y").orElse(0), size)
                    : Pictures.scaled(frame, size))
        .toList();
  }
}
