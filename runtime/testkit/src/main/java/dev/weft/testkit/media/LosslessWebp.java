package dev.weft.testkit.media;

import java.awt.image.BufferedImage;

/**
 * The bit stream of a lossless WebP picture: each pixel as what its neighbours do not tell, in
 * prefix codes; without references to earlier pixels.
 */
final class LosslessWebp {
  private static final int SIGNATURE = 0x2F;
  private static final int PREDICTOR = 0;
  private static final int SUBTRACT_GREEN = 2;

  /** The predictor that adds left and upper neighbour and takes away the one between. */
  private static final int GRADIENT = 12;

  /** The largest blocks that have a predictor of their own: 512 pixels. */
  private static final int BLOCK_BITS = 9;

  private static final int GREEN_SYMBOLS = 256 + 24;
  private static final int SYMBOLS = 256;
  private static final int DISTANCES = 40;

  private final int width;
  private final int height;
  private final int[] pixels;

  private LosslessWebp(BufferedImage picture) {
    width = picture.getWidth();
    height = picture.getHeight();
    pixels = picture.getRGB(0, 0, width, height, null, 0, width);
  }

  static byte[] of(BufferedImage picture) {
    return new LosslessWebp(picture).encoded(picture.getColorModel().hasAlpha());
  }

  private byte[] encoded(boolean alpha) {
    BitWriter out = new BitWriter();
    out.put(SIGNATURE, 8);
    out.put(width - 1, 14);
    out.put(height - 1, 14);
    out.put(alpha ? 1 : 0, 1);
    out.put(0, 3);
    out.put(1, 1);
    out.put(SUBTRACT_GREEN, 2);
    out.put(1, 1);
    out.put(PREDICTOR, 2);
    out.put(BLOCK_BITS - 2, 3);
    blocks(out);
    out.put(0, 1);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = withoutGreen(pixels[i]);
    }
    image(out);
    return out.toArray();
  }

  /** A picture of blocks, each of which names the same predictor and so takes no bits. */
  private static void blocks(BitWriter out) {
    out.put(0, 1);
    for (int symbol : new int[] {GRADIENT, 0, 0, 0, 0}) {
      int[] counts = new int[SYMBOLS];
      counts[symbol] = 1;
      PrefixCode.of(counts).describe(out);
    }
  }

  private void image(BitWriter out) {
    int[][] counts = {new int[GREEN_SYMBOLS], new int[SYMBOLS], new int[SYMBOLS], new int[SYMBOLS]};
    int[] rest = residuals();
    for (int pixel : rest) {
      for (int channel = 0; channel < counts.length; channel++) {
        counts[channel][part(pixel, channel)]++;
      }
    }
    // Neither a cache of colours nor several sets of codes.
    out.put(0, 1);
    out.put(0, 1);
    PrefixCode[] codes = new PrefixCode[counts.length];
    for (int channel = 0; channel < counts.length; channel++) {
      codes[channel] = PrefixCode.of(counts[channel]);
      codes[channel].describe(out);
    }
    PrefixCode.of(new int[DISTANCES]).describe(out);
    for (int pixel : rest) {
      for (int channel = 0; channel < codes.length; channel++) {
        codes[channel].write(part(pixel, channel), out);
      }
    }
  }

  /** Green, red, blue, alpha, as they are written. */
  private static int part(int pixel, int channel) {
    return switch (channel) {
      case 0 -> pixel >>> 8 & 0xFF;
      case 1 -> pixel >>> 16 & 0xFF;
      case 2 -> pixel & 0xFF;
      default -> pixel >>> 24;
    };
  }

  private int[] residuals() {
    int[] rest = new int[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at = y * width + x;
        rest[at] = difference(pixels[at], predicted(x, y, at));
      }
    }
    return rest;
  }

  private int predicted(int x, int y, int at) {
    if (y == 0) {
      return x == 0 ? 0xFF000000 : pixels[at - 1];
    }
    return x == 0
        ? pixels[at - width]
        : gradient(pixels[at - 1], pixels[at - width], pixels[at - width - 1]);
  }

  private static int gradient(int left, int top, int corner) {
    int result = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += 8) {
      int sum = (left >>> shift & 0xFF) + (top >>> shift & 0xFF) - (corner >>> shift & 0xFF);
      result |= Math.max(0, Math.min(255, sum)) << shift;
    }
    return result;
  }

  private static int difference(int one, int other) {
    int result = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += 8) {
      result |= ((one >>> shift) - (other >>> shift) & 0xFF) << shift;
    }
    return result;
  }

  private static int withoutGreen(int pixel) {
    int green = pixel >>> 8 & 0xFF;
    int red = (pixel >>> 16) - green & 0xFF;
    int blue = pixel - green & 0xFF;
    return (pixel & 0xFF00FF00) | red << 16 | blue;
  }
}
