package dev.weft.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link RenderingBenchmark} and prints the two ratios that matter, and what is allocated.
 * Takes JMH's options.
 */
public final class RenderingReport {
  private RenderingReport() {}

  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    Options options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(args))
            .include(RenderingBenchmark.class.getSimpleName())
            .addProfiler(GCProfiler.class)
            .build();
    Collection<RunResult> results = new Runner(options).run();
    double generated = undisturbed(results, "generatedClass");
    System.out.printf(
        "%nThe generated class is %.1f times faster than parse-set-write (at least 20 wanted),%n"
            + "and takes %.1f times as long as copying the bytes (at most 2.5 wanted).%n"
            + "It allocates %.0f bytes, copying %.0f, parse-set-write %.0f.%n",
        undisturbed(results, "parseSetWrite") / generated,
        generated / undisturbed(results, "copy"),
        allocated(results, "generatedClass"),
        allocated(results, "copy"),
        allocated(results, "parseSetWrite"));
  }

  /** A time that few iterations stay below: other work on the machine only ever adds to it. */
  static double undisturbed(Collection<RunResult> results, String benchmark) {
    return of(results, benchmark).getPrimaryResult().getStatistics().getPercentile(10);
  }

  /** Bytes for each call. */
  private static double allocated(Collection<RunResult> results, String benchmark) {
    return of(results, benchmark).getSecondaryResults().get("gc.alloc.rate.norm").getScore();
  }

  private static RunResult of(Collection<RunResult> results, String benchmark) {
    return results.stream()
        .filter(result -> result.getPrimaryResult().getLabel().equals(benchmark))
        .findFirst()
        .orElseThrow();
  }
}
