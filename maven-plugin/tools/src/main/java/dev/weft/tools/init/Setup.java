package dev.weft.tools.init;

import dev.weft.tools.report.Finding;
import dev.weft.tools.report.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What a build lacks to make classes of mappings. */
final class Setup {
  private final PomFile pom;
  private final String version;

  /**
   * Of a build.
   *
   * @param version of plugin and client
   */
  Setup(PomFile pom, String version) {
    this.pom = pom;
    this.version = version;
  }

  List<Finding> lacking() {
    List<Finding> lacking = new ArrayList<>();
    if (!pom.names("weft-maven-plugin")) {
      lacking.add(
          lacking(
              "plugin-missing",
              "among the plugins of the build in pom.xml belongs",
              """
              <plugin>
                <groupId>dev.weft</groupId>
                <artifactId>weft-maven-plugin</artifactId>
                <version>%s</version>
                <executions>
                  <execution>
                    <goals>
                      <goal>generate</goal>
                    </goals>
                  </execution>
                </executions>
              </plugin>
              """));
    }
    if (!pom.names("weft-client") && !pom.names("weft-spring-boot-starter")) {
      lacking.add(
          lacking(
              "client-missing",
              "among the dependencies in pom.xml belongs",
              """
              <dependency>
                <groupId>dev.weft</groupId>
                <artifactId>weft-client</artifactId>
                <version>%s</version>
              </dependency>
              """));
    }
    return lacking;
  }

  private Finding lacking(String code, String text, String template) {
    String xml = template.formatted(version);
    return new Finding(
            Severity.NOTE,
            code,
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.of(text + ":\n\n" + xml.indent(2).stripTrailing()),
            new TreeMap<>())
        .with("xml", xml);
  }
}
