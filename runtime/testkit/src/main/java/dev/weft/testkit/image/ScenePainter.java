package dev.weft.testkit.image;

import dev.weft.testkit.value.Size;
import java.awt.image.BufferedImage;

/** Paints pictures from nothing but a text, a seed and a size; small and large ones look alike. */
public final class ScenePainter {

  /** Paints one picture. */
  public BufferedImage paint(String text, long seed, Size size) {
    Canvas canvas = new Canvas(Scene.of(text, seed), size);
    BufferedImage picture =
        new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
    int[] row = new int[size.width()];
    for (int y = 0; y < size.height(); y++) {
      for (int x = 0; x < size.width(); x++) {
        row[x] = canvas.pixel(x, y);
      }
      picture.setRGB(0, y, size.width(), 1, row, 0, size.width());
    }
    return picture;
  }
}
