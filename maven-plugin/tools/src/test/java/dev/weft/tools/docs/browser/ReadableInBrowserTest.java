package dev.weft.tools.docs.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.weft.tools.docs.ProjectDocs;
import dev.weft.tools.project.WeftProject;
import dev.weft.tools.report.Report;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What people see of the pages, asked of a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadableInBrowserTest {
  private static final int DESK = 1280;
  private static final int PHONE = 360;

  private Path pages;
  private HeadlessBrowser browser;
  private String readable;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    Optional<Path> program = HeadlessBrowser.find();
    if (program.isEmpty()) {
      System.out.println(
          "No browser on the path: pages are not looked at. Debian has one in chromium");
    }
    assumeTrue(program.isPresent());
    Path project = folder.resolve("project");
    MadeProject.write(project, "Seven", 7);
    MadeProject.write(project, "Sixty", 60);
    MadeProject.write(project, "Large", 150);
    pages = folder.resolve("pages");
    Report report = new ProjectDocs(WeftProject.of(project), pages).run();
    assertThat(report.findings()).isEmpty();
    try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("readable.js"))) {
      readable = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    browser =
        HeadlessBrowser.start(program.get(), Files.createDirectory(folder.resolve("profile")));
  }

  @AfterAll
  void end() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void sevenNodesAreReadable() throws Exception {
    isReadable("made.SevenWorkflow.html", 7);
  }

  @Test
  void sixtyNodesAreReadable() throws Exception {
    isReadable("made.SixtyWorkflow.html", 60);
  }

  @Test
  void aHundredAndFiftyNodesAreReadable() throws Exception {
    isReadable("made.LargeWorkflow.html", 150);
  }

  private void isReadable(String page, int nodes) throws Exception {
    for (int width : List.of(DESK, PHONE)) {
      open(page, width);
      assertThat(browser.evaluate("document.querySelectorAll('svg.graph a.node').length").asInt())
          .isEqualTo(nodes);
      assertThat(strings(browser.evaluate(readable))).as("%s, %s px wide", page, width).isEmpty();
    }
  }

  @Test
  void theIndexFitsAPhone() throws Exception {
    open("index.html", PHONE);
    assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(PHONE);
  }

  @Test
  void nothingIsLoadedAndTitlesStayText() throws Exception {
    open("made.SixtyWorkflow.html", DESK);
    assertThat(browser.evaluate("performance.getEntriesByType('resource').length").asInt())
        .isZero();
    assertThat(browser.evaluate("document.scripts.length").asInt()).isZero();
    assertThat(browser.evaluate("document.querySelectorAll('main b').length").asInt()).isZero();
    assertThat(browser.evaluate("document.body.textContent").asString())
        .contains("a draft that is kept <b>&amp;</b>");
  }

  @Test
  void eachNodeOfThePictureLeadsToItsRow() throws Exception {
    open("made.LargeWorkflow.html", DESK);
    String followed =
        "[...document.querySelectorAll('a.node')].every(a =>"
            + " document.querySelector(a.getAttribute('href')).querySelector('td').textContent"
            + " === a.querySelector('title').textContent.replace(/ \\([^(]*\\)$/, ''))";
    assertThat(browser.evaluate(followed).asBoolean()).isTrue();
  }

  private void open(String page, int width) throws Exception {
    browser.resize(width, 800);
    browser.open(pages.resolve(page));
  }

  private static Stream<String> strings(JsonNode array) {
    return array.valueStream().map(JsonNode::asString);
  }
}
