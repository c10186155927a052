package dev.weft.testkit.protocol;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A version of ComfyUI whose behaviour the simulator takes on where versions differ: ids of
 * prompts, types of errors, the jobs routes, how often progress is told.
 */
public enum ComfyVersion {
  /** ComfyUI 0.3.64 of October 2025. */
  V0_3_64("0.3.64"),
  /** ComfyUI 0.33.0 of August 2026. */
  V0_33("0.33.0");

  private final String number;

  ComfyVersion(String number) {
    this.number = number;
  }

  /** The number as {@code /system_stats} tells it. */
  public String number() {
    return number;
  }

  /** Whether this version is the given one or a later one. */
  public boolean atLeast(ComfyVersion other) {
    return compareTo(other) >= 0;
  }

  /**
   * The version with this number; the last part may be left out.
   *
   * @throws IllegalArgumentException when there is none, naming those there are
   */
  public static ComfyVersion of(String number) {
    return Arrays.stream(values())
        .filter(version -> version.number.equals(number) || version.number.equals(number + ".0"))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the simulator has no version "
                        + number
                        + "; it has "
                        + Arrays.stream(values())
                            .map(ComfyVersion::number)
                            .collect(Collectors.joining(", "))));
  }
}
