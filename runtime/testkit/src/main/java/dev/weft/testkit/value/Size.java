package dev.weft.testkit.value;

import java.awt.image.BufferedImage;

/**
 * Width and height in pixels, each at least 1.
 *
 * @param width from left to right
 * @param height from top to bottom
 */
public record Size(int width, int height) {

  /** Raises what is below 1. */
  public Size {
    width = Math.max(1, width);
    height = Math.max(1, height);
  }

  /** The size of a picture. */
  public static Size of(BufferedImage picture) {
    return new Size(picture.getWidth(), picture.getHeight());
  }

  /** This size times a factor, rounded. */
  public Size times(double factor) {
    return new Size((int) Math.round(width * factor), (int) Math.round(height * factor));
  }

  /** The largest size of this shape whose longer side is the given one. */
  public Size fitting(int side) {
    return times((double) side / Math.max(width, height));
  }
}
