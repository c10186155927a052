package dev.weft.testkit.image;

/** What stands in front: a lighthouse on its rock, a line of firs, or a row of houses. */
final class Foreground {
  /** No colour: there is nothing at this place. */
  static final int NOTHING = -1;

  private static final double LAMP = 0.27;
  private static final double SHORE = 0.72;

  private final Scene scene;
  private final Noise noise;
  private final double tower;

  Foreground(Scene scene, double ratio) {
    this.scene = scene;
    this.noise = scene.noise();
    this.tower = ratio * (0.3 + 0.4 * noise.cell(6, 6));
  }

  /** The colour at a place, or {@link #NOTHING}. */
  int colour(double across, double down) {
    return switch (scene.motif()) {
      case NONE -> NOTHING;
      case FOREST -> firs(across, down);
      case CITY -> houses(across, down);
      case LIGHTHOUSE -> lighthouse(across, down);
    };
  }

  private int firs(double across, double down) {
    int dark = Rgb.between(scene.light().ground, 0x06120C, 0.55);
    double ground = 0.86 + 0.05 * noise.hills(across * 2, 91);
    if (down > ground) {
      return Rgb.between(dark, 0x000000, (down - ground) * 2);
    }
    for (int row = 0; row < 2; row++) {
      double spacing = 0.045 + 0.02 * row;
      int tree = (int) Math.floor(across / spacing);
      for (int each = tree - 1; each <= tree + 1; each++) {
        double middle = (each + 0.5 + 0.6 * (noise.cell(each, 300 + row) - 0.5)) * spacing;
        double top = ground - 0.07 - 0.16 * noise.cell(each, 400 + row);
        double tier = (down - top) * 26 - Math.floor((down - top) * 26);
        double reach = (down - top) * 0.2 * (0.65 + 0.5 * tier);
        if (down > top && Math.abs(across - middle) < reach) {
          return Rgb.between(dark, scene.light().horizon, row == 0 ? 0.12 : 0);
        }
      }
    }
    return NOTHING;
  }

  private int houses(double across, double down) {
    double width = 0.06;
    int house = (int) Math.floor(across / width);
    double roof = 0.78 - 0.42 * noise.cell(house, 500) * noise.cell(house, 501);
    if (down < roof) {
      return NOTHING;
    }
    int wall =
        Rgb.between(scene.light().ground, scene.light().zenith, 0.3 * noise.cell(house, 502));
    int column = (int) Math.floor(across * 90);
    int storey = (int) Math.floor(down * 70);
    boolean pane = (column & 1) == 0 && storey % 2 == 0;
    return pane && noise.cell(column, 600 + storey) > 0.62
        ? Rgb.between(wall, 0xFFD98A, 0.85)
        : wall;
  }

  private int lighthouse(double across, double down) {
    double beside = Math.abs(across - tower);
    double half = 0.022 + (down - LAMP) * 0.035;
    if (down >= LAMP && down < SHORE && beside < half) {
      boolean band = (int) Math.floor((down - LAMP) * 11) % 2 == 1;
      int paint = band ? 0xB5382F : 0xF2EBDD;
      double shade = (across - tower) / half;
      return Rgb.between(paint, scene.light().ground, 0.25 + 0.45 * shade);
    }
    if (down >= LAMP - 0.045 && down < LAMP && beside < 0.02) {
      return Rgb.between(0xFFE9A8, 0xFFFFFF, 1 - beside / 0.02);
    }
    if (down < LAMP - 0.045 && down > LAMP - 0.08 && beside < (down - LAMP + 0.08) * 0.8) {
      return 0x5A2A28;
    }
    double rock = SHORE - 0.05 + beside * beside * 1.4 + 0.05 * noise.hills(across * 9, 77);
    if (down > rock && down < 0.95) {
      return Rgb.between(
          scene.light().ground, 0x0B0E18, 0.5 + 0.3 * noise.hills(across * 30, down * 40));
    }
    return NOTHING;
  }
}
