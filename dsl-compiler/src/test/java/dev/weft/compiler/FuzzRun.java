package dev.weft.compiler;

import java.util.Random;

/**
 * How many inputs a fuzzing test tries, and which: few and always the same in a build, as many as
 * asked for by {@code -Pfuzz}, see CONTRIBUTING.md.
 *
 * @param seed of the first; each has the next
 */
public record FuzzRun(int inputs, long seed) {

  /** Prints what repeats it. */
  public static FuzzRun of(String what) {
    String seed = System.getProperty("fuzz.seed", "1");
    FuzzRun run =
        new FuzzRun(
            Integer.getInteger("fuzz.inputs", 300),
            seed.equals("random") ? new Random().nextInt() : Long.parseLong(seed));
    System.out.println("fuzz: " + run.inputs + " " + what + ", -Dfuzz.seed=" + run.seed);
    return run;
  }

  /** What tries one input again. */
  public static String again(String test, long seed) {
    return "-Dtest=" + test + " -Dfuzz.inputs=1 -Dfuzz.seed=" + seed;
  }
}
