package dev.weft.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that answers with a report. */
abstract class AbstractReportMojo extends AbstractCommandMojo {

  /**
   * How to answer: {@code text} for people, {@code markdown} for pull requests, {@code json} or
   * {@code sarif} for programs.
   */
  @Parameter(property = "weft.format", defaultValue = "text")
  private String format;

  /** Where to write the answer. By default it is printed. */
  @Parameter(property = "weft.output")
  private @Nullable String output;

  /** Whether a warning stops the build, as an error does. */
  @Parameter(property = "weft.failOnWarning", defaultValue = "false")
  private boolean failOnWarning;

  /** The command's name and the options that only this goal has. */
  abstract Arguments command() throws MojoExecutionException;

  @Override
  final Arguments arguments() throws MojoExecutionException {
    return command()
        .option("--format", format)
        .option("--output", output)
        .flag("--fail-on-warning", failOnWarning);
  }
}
