package dev.weft.benchmarks;

import java.util.Collection;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link RenderingBenchmark} and {@link ShapeBenchmark} and prints the ratios that matter, and
 * what is allocated. Takes JMH's options.
 */
public final class RenderingReport {
  private RenderingReport() {}

  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    Collection<RunResult> values = results(RenderingBenchmark.class, args);
    Collection<RunResult> shapes = results(ShapeBenchmark.class, args);
    double generated = undisturbed(values, "generatedClass");
    System.out.printf(
        "%nValues alone: the generated class is %.1f times faster than parse-set-write%n"
            + "(at least 20 wanted), and takes %.1f times as long as copying the bytes (at most 2.5%n"
            + "wanted). It allocates %.0f bytes, copying %.0f, parse-set-write %.0f.%n",
        undisturbed(values, "parseSetWrite") / generated,
        generated / undisturbed(values, "copy"),
        allocated(values, "generatedClass"),
        allocated(values, "copy"),
        allocated(values, "parseSetWrite"));
    double shaped = undisturbed(shapes, "generatedClass");
    System.out.printf(
        "%nToggles and lists: the generated class is %.1f times faster than parse-set-write (at least%n"
            + "8 wanted), %.1f times faster than with a tree that was parsed before; %.1f and %.1f times%n"
            + "in a shape that it did not have lately. It allocates %.0f bytes, copying %.0f,%n"
            + "parse-set-write %.0f.%n",
        undisturbed(shapes, "parseSetWrite") / shaped,
        undisturbed(shapes, "copySetWrite") / shaped,
        undisturbed(shapes, "parseSetWrite") / undisturbed(shapes, "unknownShape"),
        undisturbed(shapes, "copySetWrite") / undisturbed(shapes, "unknownShape"),
        allocated(shapes, "generatedClass"),
        allocated(shapes, "copy"),
        allocated(shapes, "parseSetWrite"));
  }

  private static Collection<RunResult> results(Class<?> benchmark, String... args)
      throws RunnerException, CommandLineOptionException {
    Options options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(args))
            .include(benchmark.getSimpleName())
            .addProfiler(GCProfiler.class)
            .build();
    return new Runner(options).run();
  }

  /** A time that few iterations stay below: other work on the machine only ever adds to it. */
  static double undisturbed(Collection<RunResult> results, String benchmark) {
    return of(results, benchmark).getPrimaryResult().getStatistics().getPercentile(10);
  }

  /** Bytes for each call. */
  private static double allocated(Collection<RunResult> results, String benchmark) {
    return Objects.requireNonNull(
            of(results, benchmark).getSecondaryResults().get("gc.alloc.rate.norm"))
        .getScore();
  }

  private static RunResult of(Collection<RunResult> results, String benchmark) {
    return results.stream()
        .filter(result -> result.getPrimaryResult().getLabel().equals(benchmark))
        .findFirst()
        .orElseThrow();
  }
}
