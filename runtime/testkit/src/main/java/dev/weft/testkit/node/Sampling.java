package dev.weft.testkit.node;

import dev.weft.testkit.catalog.NodeClass;
import dev.weft.testkit.image.Emergence;
import dev.weft.testkit.image.ImageFiles;
import dev.weft.testkit.image.Pictures;
import dev.weft.testkit.image.ScenePainter;
import dev.weft.testkit.message.EncodedImage;
import dev.weft.testkit.message.Frame;
import dev.weft.testkit.message.ImageFormat;
import dev.weft.testkit.value.Size;
import dev.weft.testkit.value.Value;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Samplers: step by step a picture comes out of noise. The text of the conditioning and the seed
 * decide what it shows, the latent its size.
 */
final class Sampling implements NodeBehavior {
  private static final int DEFAULT_STEPS = 20;
  private static final float PREVIEW_QUALITY = 0.85f;

  private final ScenePainter painter = new ScenePainter();

  /** Whether a class samples: it makes latents in steps, from a seed or from sigmas. */
  static boolean does(NodeClass nodeClass) {
    boolean makesLatents = nodeClass.outputType(0).filter("LATENT"::equals).isPresent();
    boolean seeded =
        nodeClass.input("seed").isPresent() || nodeClass.input("noise_seed").isPresent();
    return makesLatents
        && (nodeClass.inputs().stream().anyMatch(input -> input.is("SIGMAS"))
            || (seeded && nodeClass.input("steps").isPresent()));
  }

  @Override
  public NodeResult run(NodeRun run) {
    Value.Latent latent =
        run.all(Value.Latent.class).stream()
            .findFirst()
            .orElseGet(() -> new Value.Latent(new Size(512, 512), 1, List.of()));
    Plan plan = Plan.of(run, latent);
    Optional<Emergence> emergence =
        run.progress().samplerPreviews()
            ? Optional.of(
                new Emergence(paint(run, plan, latent, 0, previewSize(latent.size())), run.seed()))
            : Optional.empty();
    for (int step = 1; step <= plan.steps(); step++) {
      run.progress().spendStep();
      double progress = (double) step / plan.steps();
      run.progress()
          .report(step, plan.steps(), emergence.map(picture -> () -> frame(picture.at(progress))));
    }
    List<BufferedImage> frames = new ArrayList<>();
    for (int i = 0; i < latent.batch(); i++) {
      frames.add(paint(run, plan, latent, i, latent.size()));
    }
    Value sampled = latent.showing(frames);
    List<Value> outputs = new ArrayList<>(PassThrough.outputs(run));
    for (int slot = 0; slot < outputs.size(); slot++) {
      if (outputs.get(slot) instanceof Value.Latent) {
        outputs.set(slot, sampled);
      }
    }
    return NodeResult.of(outputs);
  }

  private BufferedImage paint(NodeRun run, Plan plan, Value.Latent latent, int index, Size size) {
    if (plan.strength() <= 0 && !latent.frames().isEmpty()) {
      return Pictures.scaled(frame(latent, index), size);
    }
    BufferedImage scene = painter.paint(run.wish(), run.seed() + index, size);
    return latent.frames().isEmpty() || plan.strength() >= 1
        ? scene
        : Pictures.blended(
            Pictures.scaled(frame(latent, index), size), scene, plan.strength() * plan.strength());
  }

  private static BufferedImage frame(Value.Latent latent, int index) {
    return latent.frames().get(index % latent.frames().size());
  }

  private static Size previewSize(Size size) {
    return Math.max(size.width(), size.height()) <= Emergence.SIDE
        ? size
        : size.fitting(Emergence.SIDE);
  }

  private static Frame.Preview frame(BufferedImage picture) {
    return new Frame.Preview(
        ImageFormat.JPEG, new EncodedImage(() -> ImageFiles.jpeg(picture, PREVIEW_QUALITY)));
  }

  /**
   * How a sampler goes about it.
   *
   * @param steps how many it takes
   * @param strength how much of an earlier picture it covers, from 0 to 1
   */
  private record Plan(int steps, double strength) {
    static Plan of(NodeRun run, Value.Latent latent) {
      int asked =
          run.all(Value.Sigmas.class).stream()
              .map(Value.Sigmas::steps)
              .findFirst()
              .orElse(run.whole("steps").orElse(DEFAULT_STEPS));
      int from = Math.min(asked, run.whole("start_at_step").orElse(0));
      int to = Math.max(from, Math.min(asked, run.whole("end_at_step").orElse(asked)));
      double strength = run.number("denoise", asked == 0 ? 0 : 1 - (double) from / asked);
      return new Plan(to - from, latent.frames().isEmpty() ? 1 : strength);
    }
  }
}
