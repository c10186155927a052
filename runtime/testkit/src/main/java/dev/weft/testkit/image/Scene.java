package dev.weft.testkit.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A landscape made up from a text and a seed: the words choose light and motif, the seed the lie of
 * the land. Equal texts and seeds give equal scenes on every machine.
 *
 * @param light time of day
 * @param motif what stands in front
 * @param water whether the land is mirrored in water
 * @param noise all that is left to chance
 */
record Scene(Light light, Motif motif, boolean water, Noise noise) {
  private static final Set<String> WATER_WORDS =
      Set.of(
          "sea",
          "ocean",
          "lake",
          "river",
          "water",
          "beach",
          "coast",
          "island",
          "ship",
          "boat",
          "harbour",
          "harbor",
          "lighthouse",
          "waves",
          "reflection");

  /** What stands in front of the mountains. */
  enum Motif {
    NONE,
    FOREST,
    CITY,
    LIGHTHOUSE;

    static Motif of(Set<String> words, Noise chance) {
      if (words.contains("lighthouse")) {
        return LIGHTHOUSE;
      }
      if (words.stream().anyMatch(Set.of("city", "skyline", "street", "cyberpunk")::contains)) {
        return CITY;
      }
      if (words.stream().anyMatch(Set.of("forest", "tree", "trees", "pine", "wood")::contains)) {
        return FOREST;
      }
      return chance.cell(2, 2) < 0.5 ? NONE : FOREST;
    }
  }

  /** The scene for a text and a seed. */
  static Scene of(String text, long seed) {
    long hash = seed;
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      hash = Noise.mix(hash * 31 + each);
    }
    Set<String> words =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
            .collect(Collectors.toSet());
    Noise noise = new Noise(hash);
    boolean water = words.stream().anyMatch(WATER_WORDS::contains) || noise.cell(3, 3) < 0.35;
    return new Scene(Light.of(words, noise), Motif.of(words, noise), water, noise);
  }
}
