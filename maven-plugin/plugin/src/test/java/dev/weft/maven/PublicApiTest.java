package dev.weft.maven;

import dev.weft.support.Listing;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The goals and what can be set on them, as Maven is told about them. */
class PublicApiTest {

  @Test
  void isWhatIsListed() throws Exception {
    PluginDescriptor plugin = PluginDescriptor.read();
    List<String> lines = new ArrayList<>();
    lines.add("needs Maven " + plugin.oldestMaven());
    for (PluginDescriptor.Goal goal : plugin.goals()) {
      lines.add("");
      lines.add(
          "goal %s, phase %s, thread-safe %s"
              .formatted(
                  goal.name(), goal.phase().isEmpty() ? "none" : goal.phase(), goal.threadSafe()));
      goal.parameters().forEach(parameter -> lines.add("  " + line(parameter)));
    }
    Listing.of("weft-maven-plugin").check(lines);
  }

  private static String line(PluginDescriptor.Parameter parameter) {
    return parameter.name()
        + ": "
        + parameter.type()
        + (parameter.required() ? ", required" : "")
        + (parameter.property().isEmpty() ? "" : ", property " + parameter.property())
        + (parameter.defaultValue().isEmpty() ? "" : ", default " + parameter.defaultValue());
  }
}
