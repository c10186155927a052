package dev.weft.testkit.image;

import dev.weft.testkit.image.Scene.Motif;
import dev.weft.testkit.value.Size;

/**
 * The pixels of a scene at one size. Places are measured in heights of the picture: down from 0 to
 * 1, across from 0 to the ratio of its sides.
 */
final class Canvas {
  private static final int RIDGES = 4;
  private static final double WATERLINE = 0.68;
  private static final double DISC_RADIUS = 0.055;
  private static final int GRAIN = 5;

  private final Scene scene;
  private final Noise noise;
  private final Size size;
  private final double[][] ridges;
  private final double discAcross;
  private final double discDown;
  private final Foreground foreground;

  Canvas(Scene scene, Size size) {
    this.scene = scene;
    this.noise = scene.noise();
    this.size = size;
    double ratio = (double) size.width() / size.height();
    this.discAcross = ratio * (0.2 + 0.6 * noise.cell(5, 5));
    this.discDown = 0.1 + 0.42 * scene.light().altitude;
    this.foreground = new Foreground(scene, ratio);
    this.ridges = new double[RIDGES][size.width()];
    for (int ridge = 0; ridge < RIDGES; ridge++) {
      for (int x = 0; x < size.width(); x++) {
        ridges[ridge][x] = crest(ridge, (double) x / size.height());
      }
    }
  }

  /** The colour of a pixel. */
  int pixel(int x, int y) {
    double across = (double) x / size.height();
    double down = (double) y / size.height();
    int colour = land(x, across, down);
    int grain = (int) (noise.cell(x, y) * GRAIN) - GRAIN / 2;
    return Rgb.shifted(colour, grain);
  }

  private int land(int x, double across, double down) {
    int front = foreground.colour(across, down);
    if (front != Foreground.NOTHING) {
      return front;
    }
    if (!scene.water() || down < WATERLINE) {
      return behind(x, across, down);
    }
    double depth = (down - WATERLINE) / (1 - WATERLINE);
    double ripple = (noise.hills(across * 9, down * 60) - 0.5) * 0.05 * (0.3 + depth);
    int mirroredX =
        Math.min(size.width() - 1, Math.max(0, x + (int) (ripple * 0.6 * size.height())));
    int mirrored = behind(mirroredX, across + ripple * 0.6, 2 * WATERLINE - down + ripple);
    return Rgb.between(
        mirrored, Rgb.between(scene.light().ground, 0x10283C, 0.5), 0.2 + 0.4 * depth);
  }

  private int behind(int x, double across, double down) {
    for (int ridge = RIDGES - 1; ridge >= 0; ridge--) {
      double crest = ridges[ridge][x];
      if (down > crest) {
        double nearness = (ridge + 1.0) / RIDGES;
        int rock = Rgb.between(scene.light().horizon, scene.light().ground, 0.25 + 0.7 * nearness);
        return Rgb.between(
            rock, scene.light().horizon, (down - crest) * 1.6 * (1 - 0.5 * nearness));
      }
    }
    return sky(across, down);
  }

  private int sky(double across, double down) {
    Light light = scene.light();
    int air = Rgb.between(light.zenith, light.horizon, StrictMath.pow(down / 0.62, 1.3));
    double distance = StrictMath.hypot(across - discAcross, down - discDown);
    if (light == Light.NIGHT) {
      int cell = (int) Math.floor(across * 170);
      double star = noise.cell(cell, 7000 + (int) Math.floor(down * 170));
      if (star > 0.992) {
        air = Rgb.between(air, 0xFFFFFF, 0.9 - down);
      }
    }
    air = Rgb.between(air, light.disc, 0.75 * StrictMath.exp(-distance * 6));
    double cloud = noise.hills(across * 2.2 + 40, down * 7) - 0.52;
    if (cloud > 0) {
      air = Rgb.between(air, Rgb.between(light.horizon, light.disc, 0.5), cloud * 2.2);
    }
    double edge = (DISC_RADIUS - distance) * size.height() / 1.5;
    return edge > 0 ? Rgb.between(air, light.disc, edge) : air;
  }

  private double crest(int ridge, double across) {
    double base = 0.52 + 0.09 * ridge;
    double height = (scene.motif() == Motif.LIGHTHOUSE ? 0.10 : 0.26) - 0.035 * ridge;
    double roughness = 1.3 + 0.9 * ridge;
    double crest =
        base - height * (noise.hills(across * roughness + 17.3 * ridge, ridge * 5.1) - 0.25);
    return scene.water() ? Math.min(crest, WATERLINE + (ridge == RIDGES - 1 ? 0.02 : 0)) : crest;
  }
}
