package dev.weft.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.support.SharedMaterial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code docs/goals/README.md} is made of what the plugin tells Maven. */
class GoalsPageTest {
  private static final Path GOALS = SharedMaterial.projectRoot().resolve("docs/goals");
  private static final String HEAD =
      """
      # Goals

      Each of them works from the prefix `weft` where the plugin is in the pom, and by full coordinates elsewhere: `mvn dev.weft:weft-maven-plugin:VERSION:check`. On a command line without
      Maven they are [commands](command-line.md). `mvn weft:help -Ddetail -Dgoal=check` tells what stands here, too.

      This page is made of the plugin's descriptor. Parameters stand in `<configuration>` by their name, or on the command line as a property.
      """;

  @Test
  void tellsAllGoalsAndWhatCanBeSetOnThem() throws Exception {
    List<PluginDescriptor.Goal> goals = PluginDescriptor.read().goals();
    StringBuilder page = new StringBuilder(HEAD);
    page.append("\n| goal | |\n|---|---|\n");
    for (PluginDescriptor.Goal goal : goals) {
      page.append("| ").append(link(goal.name())).append(" | ");
      page.append(sentence(goal.description())).append(" |\n");
    }
    for (PluginDescriptor.Goal goal : goals) {
      page.append("\n## weft:").append(goal.name()).append("\n\n").append(goal.description());
      page.append(goal.phase().isEmpty() ? "\n" : " Phase: `" + goal.phase() + "`.\n");
      page.append(table(goal));
    }
    Path file = GOALS.resolve("README.md");
    if (System.getProperty("api.update") != null) {
      Files.writeString(file, page);
    }
    assertThat(file)
        .as("write the page anew with the command that CONTRIBUTING.md names for the API")
        .hasContent(page.toString());
  }

  private static String table(PluginDescriptor.Goal goal) {
    if (goal.parameters().isEmpty()) {
      return "";
    }
    List<String> lines = new ArrayList<>(List.of("", "| parameter | property | default | |"));
    lines.add("|---|---|---|---|");
    for (PluginDescriptor.Parameter parameter : goal.parameters()) {
      lines.add(
          "| `%s` | %s | %s | %s |"
              .formatted(
                  parameter.name(),
                  code(parameter.property()),
                  code(parameter.defaultValue()),
                  parameter.description().replace("|", "\\|")));
    }
    return String.join("\n", lines) + "\n";
  }

  /** To the goal's own page, where it has one. */
  private static String link(String goal) {
    String text = "`weft:" + goal + "`";
    return Files.exists(GOALS.resolve(goal + ".md")) ? "[" + text + "](" + goal + ".md)" : text;
  }

  private static String code(String text) {
    return text.isEmpty() ? "" : "`" + text.replace("|", "\\|") + "`";
  }

  private static String sentence(String description) {
    int end = description.indexOf(". ");
    return end < 0 ? description : description.substring(0, end + 1);
  }
}
