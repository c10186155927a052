package dev.weft.client.internal.progress;

import java.util.OptionalDouble;

/**
 * How far a job is.
 *
 * @param done from 0 to below 1
 * @param remaining how many seconds it takes from here; empty as long as that is a mere guess
 */
public record Estimate(double done, OptionalDouble remaining) {
  /** Nothing is known. */
  public static final Estimate NONE = new Estimate(0, OptionalDouble.empty());
}
