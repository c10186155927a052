package dev.weft.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link RenderingBenchmark} and prints the two ratios that matter. Takes JMH's options. */
public final class RenderingReport {
  private RenderingReport() {}

  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    Options options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(args))
            .include(RenderingBenchmark.class.getSimpleName())
            .build();
    Collection<RunResult> results = new Runner(options).run();
    double generated = undisturbed(results, "generatedClass");
    System.out.printf(
        "%nThe generated class is %.1f times faster than parse-set-write (at least 15 wanted),%n"
            + "and takes %.1f times as long as copying the bytes (at most 4 wanted).%n",
        undisturbed(results, "parseSetWrite") / generated,
        generated / undisturbed(results, "copy"));
  }

  /** A time that few iterations stay below: other work on the machine only ever adds to it. */
  static double undisturbed(Collection<RunResult> results, String benchmark) {
    Result<?> result =
        results.stream()
            .map(RunResult::getPrimaryResult)
            .filter(primary -> primary.getLabel().equals(benchmark))
            .findFirst()
            .orElseThrow();
    return result.getStatistics().getPercentile(10);
  }
}
