package dev.weft.testkit.image;

import java.util.Set;

/** The time of day of a scene, with the colours that belong to it. */
enum Light {
  DAWN(0x3B4C7A, 0xF7B89C, 0xFFE3B8, 0x2A2F4E, 0.80),
  DAY(0x3F7FC4, 0xCFE6F2, 0xFFF8E0, 0x2F4A3C, 0.25),
  SUNSET(0x4A2F63, 0xF2784B, 0xFFD27A, 0x2B1B30, 0.85),
  NIGHT(0x070B1F, 0x27406B, 0xF1F3FF, 0x0A1120, 0.30);

  private static final Set<String> NIGHT_WORDS =
      Set.of("night", "midnight", "moon", "moonlight", "star", "stars", "starry", "galaxy", "dark");
  private static final Set<String> SUNSET_WORDS =
      Set.of("sunset", "dusk", "evening", "golden", "autumn", "fire", "desert");
  private static final Set<String> DAWN_WORDS =
      Set.of("dawn", "sunrise", "morning", "mist", "misty", "fog", "spring");
  private static final Set<String> DAY_WORDS =
      Set.of("day", "noon", "sunny", "summer", "blue", "meadow", "bright");

  final int zenith;
  final int horizon;
  final int disc;
  final int ground;

  /** How far down the sky the disc stands: 0 top, 1 horizon. */
  final double altitude;

  Light(int zenith, int horizon, int disc, int ground, double altitude) {
    this.zenith = zenith;
    this.horizon = horizon;
    this.disc = disc;
    this.ground = ground;
    this.altitude = altitude;
  }

  /** The light that the words ask for, or one by chance. */
  static Light of(Set<String> words, Noise chance) {
    if (any(words, DAWN_WORDS)) {
      return DAWN;
    }
    if (any(words, SUNSET_WORDS)) {
      return SUNSET;
    }
    if (any(words, NIGHT_WORDS)) {
      return NIGHT;
    }
    if (any(words, DAY_WORDS)) {
      return DAY;
    }
    return values()[(int) (chance.cell(1, 1) * values().length)];
  }

  private static boolean any(Set<String> words, Set<String> asked) {
    return asked.stream().anyMatch(words::contains);
  }
}
