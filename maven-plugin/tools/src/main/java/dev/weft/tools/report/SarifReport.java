package dev.weft.tools.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;

/** What of a report the Static Analysis Results Interchange Format, 2.1.0, has words for. */
final class SarifReport {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private SarifReport() {}

  static void write(Report report, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonReport.generator(text)) {
      json.writeStartObject();
      json.writeStringProperty("$schema", SCHEMA);
      json.writeStringProperty("version", "2.1.0");
      json.writeArrayPropertyStart("runs");
      json.writeStartObject();
      tool(report, json);
      json.writeStringProperty("columnKind", "utf16CodeUnits");
      json.writeArrayPropertyStart("results");
      for (Finding finding : report.findings()) {
        result(finding, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append(text.getBuffer()).append('\n');
  }

  private static void tool(Report report, JsonGenerator json) {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "Weft");
    json.writeArrayPropertyStart("rules");
    for (String code : new TreeSet<>(report.findings().stream().map(Finding::code).toList())) {
      json.writeStartObject();
      json.writeStringProperty("id", code);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void result(Finding finding, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", finding.code());
    json.writeStringProperty("level", finding.severity().word());
    json.writeObjectPropertyStart("message");
    json.writeStringProperty(
        "text", finding.text() + finding.help().map(help -> "; " + help).orElse(""));
    json.writeEndObject();
    finding.place().ifPresent(place -> location(place, json));
    json.writeEndObject();
  }

  private static void location(Place place, JsonGenerator json) {
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", RelativeUri.of(place.file()));
    json.writeEndObject();
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", place.line());
    json.writeNumberProperty("startColumn", place.column());
    json.writeNumberProperty("endLine", place.endLine());
    json.writeNumberProperty("endColumn", place.endColumn());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }
}
