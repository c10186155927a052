package dev.weft.tools.report;

import dev.weft.compiler.diagnostic.Printable;
import java.io.IOException;

/** Findings one after the other, then the summary. */
final class TextReport {
  private TextReport() {}

  static void write(Report report, Appendable out) throws IOException {
    for (Finding finding : report.findings()) {
      if (finding.snippet().isPresent()) {
        out.append(finding.snippet().get()).append("\n\n");
      } else {
        line(finding, out);
      }
    }
    out.append(report.summary()).append('\n');
  }

  private static void line(Finding finding, Appendable out) throws IOException {
    if (finding.severity() != Severity.NOTE) {
      out.append(finding.severity().word()).append(": ");
    }
    out.append(finding.text()).append('\n');
    if (finding.place().isPresent()) {
      Place place = finding.place().get();
      out.append("  --> ").append(Printable.text(place.file()));
      out.append(":" + place.line() + ":" + place.column()).append('\n');
    }
    if (finding.help().isPresent()) {
      out.append("  help: ").append(finding.help().get()).append('\n');
    }
  }
}
