package dev.weft.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonReader;
import dev.weft.compiler.json.JsonValue.JsonMember;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.source.SourceFile;
import dev.weft.tools.report.Report;
import dev.weft.tools.report.ReportFormat;
import dev.weft.tools.report.ReportSchema;
import dev.weft.tools.server.AnsweringServer;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A project in a folder of {@code src/test/cases/<goal>}, with {@code server.json}, the answer of a
 * server, and {@code expected.txt}, that of the goal.
 */
public record GoalCase(Path folder) {
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  public static Stream<GoalCase> of(String goal) throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/test/cases", goal))) {
      List<GoalCase> cases =
          folders.filter(Files::isDirectory).sorted().map(GoalCase::new).toList();
      assertThat(cases).isNotEmpty();
      return cases.stream();
    }
  }

  /** What a goal does with a project and a server. */
  @FunctionalInterface
  public interface Goal {
    Report run(Path project, AnsweringServer server) throws IOException;
  }

  /** Runs the goal in a copy of the project, and compares its report. */
  public void run(Path copy, Goal goal) throws IOException {
    copyTo(copy);
    try (AnsweringServer server = new AnsweringServer()) {
      serve(server);
      Report report = goal.run(copy, server);
      ReportSchema.assertFits(report);
      StringBuilder text = new StringBuilder();
      ReportFormat.TEXT.write(report, text);
      compare(text.toString().replace(server.url(), "http://server"), "expected.txt");
    }
  }

  /** Compares a text with that of a file of the case, or writes it there. */
  public void compare(String text, String name) throws IOException {
    Path expected = folder.resolve(name);
    if (UPDATE) {
      Files.writeString(expected, text);
    }
    assertThat(text).isEqualTo(Files.readString(expected));
  }

  private void copyTo(Path copy) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(folder.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private void serve(AnsweringServer server) throws IOException {
    Path answer = folder.resolve("server.json");
    if (!Files.exists(answer)) {
      return;
    }
    String text = Files.readString(answer);
    server.on("/object_info", 200, text);
    JsonObject classes =
        (JsonObject)
            JsonReader.read(SourceFile.of("server.json", text), new DiagnosticSink()).orElseThrow();
    for (JsonMember member : classes.members()) {
      server.on(
          "/object_info/"
              + URLEncoder.encode(member.key(), StandardCharsets.UTF_8).replace("+", "%20"),
          200,
          "{" + member.span().text() + "}");
    }
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
