package dev.weft.benchmarks;

import java.util.Map;
import java.util.stream.Collectors;
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
    Map<String, Double> medians =
        new Runner(options)
            .run().stream()
                .collect(
                    Collectors.toMap(
                        result -> result.getPrimaryResult().getLabel(), RenderingReport::median));
    double generated = medians.get("generatedClass");
    System.out.printf(
        "%nThe generated class is %.1f times faster than parse-set-write (at least 15 wanted),%n"
            + "and takes %.1f times as long as copying the bytes (at most 4 wanted).%n",
        medians.get("parseSetWrite") / generated, generated / medians.get("copy"));
  }

  private static double median(RunResult result) {
    return result.getPrimaryResult().getStatistics().getPercentile(50);
  }
}
