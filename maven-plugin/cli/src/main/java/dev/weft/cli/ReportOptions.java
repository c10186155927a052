package dev.weft.cli;

import dev.weft.tools.report.Report;
import dev.weft.tools.report.ReportFormat;
import dev.weft.tools.report.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a command answers, and when it fails. */
final class ReportOptions {
  @Option(
      names = "--format",
      defaultValue = "text",
      description = "How to answer: ${COMPLETION-CANDIDATES} (default: text)")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to write the answer (default: standard output)")
  private @Nullable Path output;

  @Option(names = "--fail-on-warning", description = "Fail when there are warnings, too")
  private boolean failOnWarning;

  boolean failOnWarning() {
    return failOnWarning;
  }

  /** Shows a report, and says what the process is to end with. */
  int show(Report report, PrintWriter out) throws IOException {
    if (output == null) {
      format.write(report, out);
      out.flush();
    } else {
      StringBuilder text = new StringBuilder();
      format.write(report, text);
      Path folder = output.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(output, text);
    }
    return report.reaches(failOnWarning ? Severity.WARNING : Severity.ERROR)
        ? ExitCode.TO_BE_MENDED
        : ExitCode.WELL;
  }
}
