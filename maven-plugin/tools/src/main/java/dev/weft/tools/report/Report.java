package dev.weft.tools.report;

import dev.weft.compiler.diagnostic.Printable;
import java.util.List;

/**
 * What a goal answers.
 *
 * @param goal its name, such as {@code check}
 * @param findings in the order they are to be read
 * @param summary one line, lower case without a full stop
 */
public record Report(String goal, List<Finding> findings, String summary) {

  public Report {
    findings = List.copyOf(findings);
    summary = Printable.text(summary);
  }

  /** How many findings are as bad. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Whether a finding is as bad as this, or worse. */
  public boolean reaches(Severity severity) {
    return findings.stream().anyMatch(f -> f.severity().compareTo(severity) <= 0);
  }
}
