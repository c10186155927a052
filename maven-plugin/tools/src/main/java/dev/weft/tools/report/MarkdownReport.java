package dev.weft.tools.report;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A heading and a list, as code hosts show them. */
final class MarkdownReport {
  /** What Markdown or HTML would take for more than a character. */
  private static final Pattern ACTIVE = Pattern.compile("[\\\\`*_{}\\[\\]()#!|<>~&@]");

  private static final Pattern CODE = Pattern.compile("`[^`]*`");

  private MarkdownReport() {}

  static void write(Report report, Appendable out) throws IOException {
    out.append("### weft:").append(report.goal()).append("\n\n");
    out.append(text(report.summary())).append('\n');
    if (!report.findings().isEmpty()) {
      out.append('\n');
    }
    for (Finding finding : report.findings()) {
      out.append("- ");
      if (finding.severity() != Severity.NOTE) {
        out.append("**").append(finding.severity().word()).append(":** ");
      }
      out.append(text(finding.text()));
      if (finding.place().isPresent()) {
        Place place = finding.place().get();
        out.append(" (").append(code(place.file() + ":" + place.line())).append(')');
      }
      if (finding.help().isPresent()) {
        out.append("<br>").append(text(finding.help().get()));
      }
      out.append('\n');
    }
  }

  /** Words with code among them: the code stays, all else is no more than characters. */
  private static String text(String words) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    Matcher codes = CODE.matcher(words);
    while (codes.find()) {
      text.append(plain(words.substring(from, codes.start()))).append(codes.group());
      from = codes.end();
    }
    return text.append(plain(words.substring(from))).toString();
  }

  private static String plain(String words) {
    return ACTIVE.matcher(words).replaceAll("\\\\$0");
  }

  private static String code(String words) {
    return "`" + words.replace('`', '\'') + "`";
  }
}
