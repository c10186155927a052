package dev.weft.testkit.image;

import dev.weft.testkit.value.Size;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.function.IntUnaryOperator;

/** Changes that make a new picture from old ones. */
public final class Pictures {
  private Pictures() {}

  /** The picture at another size. */
  public static BufferedImage scaled(BufferedImage picture, Size size) {
    if (Size.of(picture).equals(size)) {
      return picture;
    }
    BufferedImage scaled =
        new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = scaled.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(picture, 0, 0, size.width(), size.height(), null);
    pen.dispose();
    return scaled;
  }

  /** A part of the picture, as far as it has one there; the rest is black. */
  public static BufferedImage cropped(BufferedImage picture, int x, int y, Size size) {
    BufferedImage part = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = part.createGraphics();
    pen.drawImage(picture, -x, -y, null);
    pen.dispose();
    return part;
  }

  /** The negative. */
  public static BufferedImage inverted(BufferedImage picture) {
    return mapped(picture, rgb -> ~rgb & 0xFFFFFF);
  }

  /** One colour all over. */
  public static BufferedImage plain(Size size, int rgb) {
    BufferedImage picture =
        new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
    return mapped(picture, old -> rgb);
  }

  /** The picture without transparency. */
  public static BufferedImage opaque(BufferedImage picture) {
    return picture.getType() == BufferedImage.TYPE_INT_RGB
        ? picture
        : mapped(picture, rgb -> rgb & 0xFFFFFF);
  }

  /** Where the picture lets light through, as shades of grey. */
  public static BufferedImage transparency(BufferedImage picture) {
    return mapped(picture, argb -> (255 - (argb >>> 24)) * 0x010101);
  }

  /** The picture with the transparency of another one of any size. */
  public static BufferedImage withAlphaOf(BufferedImage picture, BufferedImage mask) {
    BufferedImage both =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < both.getHeight(); y++) {
      for (int x = 0; x < both.getWidth(); x++) {
        int maskX = x * mask.getWidth() / both.getWidth();
        int maskY = y * mask.getHeight() / both.getHeight();
        int alpha = mask.getRGB(maskX, maskY) & 0xFF000000;
        both.setRGB(x, y, alpha | (picture.getRGB(x, y) & 0xFFFFFF));
      }
    }
    return both;
  }

  /** Black with the transparency of the picture. */
  public static BufferedImage alphaOnly(BufferedImage picture) {
    return withAlphaOf(plain(Size.of(picture), 0), picture);
  }

  /** One picture over the other: 0 shows the first, 1 the second, which is brought to its size. */
  public static BufferedImage blended(BufferedImage first, BufferedImage second, double share) {
    BufferedImage fitted = scaled(second, Size.of(first));
    BufferedImage blend =
        new BufferedImage(first.getWidth(), first.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < first.getHeight(); y++) {
      for (int x = 0; x < first.getWidth(); x++) {
        blend.setRGB(x, y, Rgb.between(first.getRGB(x, y), fitted.getRGB(x, y), share));
      }
    }
    return blend;
  }

  private static BufferedImage mapped(BufferedImage picture, IntUnaryOperator change) {
    int width = picture.getWidth();
    BufferedImage mapped =
        new BufferedImage(width, picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < width; x++) {
        mapped.setRGB(x, y, change.applyAsInt(picture.getRGB(x, y)));
      }
    }
    return mapped;
  }
}
