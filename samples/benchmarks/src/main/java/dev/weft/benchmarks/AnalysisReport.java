package dev.weft.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link AnalysisBenchmark} and prints what an analysis takes. Takes JMH's options. */
public final class AnalysisReport {
  private AnalysisReport() {}

  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    Options options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(args))
            .include(AnalysisBenchmark.class.getSimpleName())
            .build();
    Collection<RunResult> results = new Runner(options).run();
    System.out.printf(
        "%nA warm analysis of a mapping of 30 nodes takes %.2f ms (below 5 wanted),%n"
            + "analysis and generation %.2f ms.%n",
        RenderingReport.undisturbed(results, "analyze") / 1000,
        RenderingReport.undisturbed(results, "compile") / 1000);
  }
}
