package dev.weft.tools.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The one shape that all goals answer programs in. */
final class JsonReport {
  /** Counted up when a reader of the former shape would go wrong. */
  private static final int VERSION = 1;

  private JsonReport() {}

  static void write(Report report, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = generator(text)) {
      json.writeStartObject();
      json.writeNumberProperty("version", VERSION);
      json.writeStringProperty("goal", report.goal());
      json.writeStringProperty("summary", report.summary());
      json.writeNumberProperty("errors", report.count(Severity.ERROR));
      json.writeNumberProperty("warnings", report.count(Severity.WARNING));
      json.writeArrayPropertyStart("findings");
      for (Finding finding : report.findings()) {
        finding(finding, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append(text.getBuffer()).append('\n');
  }

  /** Two spaces, and line ends that are the same on every system. */
  static JsonGenerator generator(StringWriter text) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    return new JsonFactory()
        .createGenerator(
            new ObjectWriteContext.Base() {
              @Override
              public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
                return printer;
              }
            },
            text);
  }

  private static void finding(Finding finding, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("severity", finding.severity().word());
    json.writeStringProperty("code", finding.code());
    json.writeStringProperty("text", finding.text());
    finding.help().ifPresent(help -> json.writeStringProperty("help", help));
    finding.place().ifPresent(place -> place(place, json));
    if (!finding.facts().isEmpty()) {
      json.writeObjectPropertyStart("facts");
      for (Map.Entry<String, String> fact : finding.facts().entrySet()) {
        json.writeStringProperty(fact.getKey(), fact.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void place(Place place, JsonGenerator json) {
    json.writeObjectPropertyStart("place");
    json.writeStringProperty("file", place.file());
    json.writeNumberProperty("line", place.line());
    json.writeNumberProperty("column", place.column());
    json.writeNumberProperty("endLine", place.endLine());
    json.writeNumberProperty("endColumn", place.endColumn());
    json.writeEndObject();
  }
}
