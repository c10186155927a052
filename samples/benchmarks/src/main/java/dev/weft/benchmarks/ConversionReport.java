package dev.weft.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link ConversionBenchmark} and prints what a conversion takes. Takes JMH's options. */
public final class ConversionReport {
  private ConversionReport() {}

  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    Options options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(args))
            .include(ConversionBenchmark.class.getSimpleName())
            .build();
    Collection<RunResult> results = new Runner(options).run();
    System.out.printf(
        "%nA warm conversion of a file of 300 nodes, with three levels of subgraphs, takes %.2f ms%n"
            + "(below 20 wanted).%n",
        RenderingReport.undisturbed(results, "convert") / 1000);
  }
}
