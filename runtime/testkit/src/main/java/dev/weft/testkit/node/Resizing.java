package dev.weft.testkit.node;

import dev.weft.testkit.value.Size;
import dev.weft.testkit.value.Value;
import java.util.List;
import java.util.OptionalInt;

/** The size that a node gives its pictures, told by the names of its inputs. */
final class Resizing {
  private static final int MODEL_FACTOR = 4;
  private static final double MEGAPIXEL = 1024 * 1024;
  private static final List<String> FACTORS = List.of("scale_by", "scale_factor", "multiplier");

  private Resizing() {}

  /** The size of what comes out when this goes in. */
  static Size of(NodeRun run, Size from) {
    OptionalInt width = run.whole("width");
    OptionalInt height = run.whole("height");
    if (width.isPresent() && height.isPresent()) {
      return exact(from, width.getAsInt(), height.getAsInt());
    }
    for (String factor : FACTORS) {
      double times = run.number(factor, 0);
      if (times > 0) {
        return from.times(times);
      }
    }
    double megapixels = run.number("megapixels", 0);
    if (megapixels > 0) {
      double area = (double) from.width() * from.height();
      return from.times(Math.sqrt(megapixels * MEGAPIXEL / area));
    }
    boolean model =
        run.all(Value.Carrier.class).stream()
            .anyMatch(value -> value.type().equals("UPSCALE_MODEL"));
    return model ? from.times(MODEL_FACTOR) : padded(run, from);
  }

  /** Zero means: as the shape of the picture wants it. */
  private static Size exact(Size from, int width, int height) {
    if (width <= 0 && height <= 0) {
      return from;
    }
    if (width <= 0) {
      return from.times((double) height / from.height());
    }
    return height <= 0 ? from.times((double) width / from.width()) : new Size(width, height);
  }

  private static Size padded(NodeRun run, Size from) {
    return new Size(
        from.width() + run.whole("left").orElse(0) + run.whole("right").orElse(0),
        from.height() + run.whole("top").orElse(0) + run.whole("bottom").orElse(0));
  }
}
