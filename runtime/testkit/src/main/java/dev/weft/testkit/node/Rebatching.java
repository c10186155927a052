package dev.weft.testkit.node;

import dev.weft.testkit.value.Size;
import dev.weft.testkit.value.Value;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code RebatchImages} and {@code RebatchLatents}: of a list of batches another one, each of so
 * many pictures of one size.
 */
final class Rebatching implements NodeBehavior {

  @Override
  public NodeResult run(NodeRun run) {
    int count = Math.max(1, run.whole("batch_size").orElse(1));
    List<Value> batches = new ArrayList<>();
    bySize(run.all(Value.Images.class).stream().map(Value.Images::frames).toList())
        .forEach((size, frames) -> parts(frames, count).forEach(b -> batches.add(images(b))));
    for (Value.Latent latent : run.all(Value.Latent.class)) {
      for (int from = 0; from < latent.batch(); from += count) {
        batches.add(part(latent, from, Math.min(count, latent.batch() - from)));
      }
    }
    return NodeResult.of(List.of(new Value.Members(batches)));
  }

  private static Map<Size, List<BufferedImage>> bySize(List<List<BufferedImage>> batches) {
    Map<Size, List<BufferedImage>> bySize = new LinkedHashMap<>();
    batches.forEach(
        batch ->
            batch.forEach(
                frame ->
                    bySize
                        .computeIfAbsent(Size.of(frame), unseen -> new ArrayList<>())
                        .add(frame)));
    return bySize;
  }

  private static List<List<BufferedImage>> parts(List<BufferedImage> frames, int count) {
    List<List<BufferedImage>> parts = new ArrayList<>();
    for (int from = 0; from < frames.size(); from += count) {
      parts.add(frames.subList(from, Math.min(frames.size(), from + count)));
    }
    return parts;
  }

  private static Value images(List<BufferedImage> frames) {
    return new Value.Images(frames);
  }

  private static Value part(Value.Latent latent, int from, int count) {
    List<BufferedImage> frames = latent.frames();
    return new Value.Latent(
        latent.size(),
        count,
        frames.isEmpty() ? frames : frames.subList(from, Math.min(frames.size(), from + count)),
        latent.length(),
        latent.seconds());
  }
}
