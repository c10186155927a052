package dev.weft.testkit.image;

import dev.weft.testkit.value.Size;
import java.awt.image.BufferedImage;

/** A picture on its way out of noise. */
public final class Emergence {
  /** The longer side of previews. */
  public static final int SIDE = 512;

  private static final int GRAIN = 4;

  private final BufferedImage finished;
  private final Noise noise;

  /** Previews of a picture; small ones are enlarged, as the real server does. */
  public Emergence(BufferedImage finished, long seed) {
    this.finished = Pictures.scaled(finished, Size.of(finished).fitting(SIDE));
    this.noise = new Noise(seed);
  }

  /** The picture at a point from 0, all noise, to 1, finished. */
  public BufferedImage at(double progress) {
    Size size = Size.of(finished);
    BufferedImage blurred =
        Pictures.scaled(Pictures.scaled(finished, size.times(0.04 + 0.96 * progress)), size);
    double veil = (1 - progress) * (1 - progress * 0.3);
    BufferedImage preview =
        new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < size.height(); y++) {
      for (int x = 0; x < size.width(); x++) {
        int speck = (int) (noise.cell(x / GRAIN, y / GRAIN) * 0xFFFFFF);
        preview.setRGB(x, y, Rgb.between(blurred.getRGB(x, y), speck, veil));
      }
    }
    return preview;
  }
}
