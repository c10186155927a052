package dev.weft.tools.report;

import java.io.IOException;

/** How a report is shown. */
public enum ReportFormat {
  /** For people. */
  TEXT {
    @Override
    public void write(Report report, Appendable out) throws IOException {
      TextReport.write(report, out);
    }
  },
  /** For programs; see {@code docs/goals/reports.md} for its schema. */
  JSON {
    @Override
    public void write(Report report, Appendable out) throws IOException {
      JsonReport.write(report, out);
    }
  },
  /** For the description of a pull request. */
  MARKDOWN {
    @Override
    public void write(Report report, Appendable out) throws IOException {
      MarkdownReport.write(report, out);
    }
  },
  /** SARIF 2.1.0, which code hosts show beside the lines of a change. */
  SARIF {
    @Override
    public void write(Report report, Appendable out) throws IOException {
      SarifReport.write(report, out);
    }
  };

  /** Writes a report, which ends with a line end. */
  public abstract void write(Report report, Appendable out) throws IOException;
}
