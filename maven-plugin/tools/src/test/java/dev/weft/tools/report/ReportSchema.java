package dev.weft.tools.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The published schema of reports, which those of all goals have to fit. */
public final class ReportSchema {
  private static final Path PUBLISHED = Path.of("../../docs/goals/report.schema.json");
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text());

  private ReportSchema() {}

  /** Fails unless the report, as programs get it, is what is published. */
  public static void assertFits(Report report) throws IOException {
    StringBuilder json = new StringBuilder();
    ReportFormat.JSON.write(report, json);
    assertFits(json.toString());
  }

  static void assertFits(String json) {
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(json).isEmpty();
  }

  static boolean fits(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).isEmpty();
  }

  private static String text() {
    try {
      return Files.readString(PUBLISHED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
