package dev.weft.tools.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.support.SharedMaterial;
import dev.weft.tools.project.WeftProject;
import dev.weft.tools.report.Finding;
import dev.weft.tools.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectDocsTest {
  private static final String UPDATE = "golden.update";
  private static final Path CASES =
      SharedMaterial.projectRoot().resolve("maven-plugin/tools/src/test/docs");
  private static final String PAGE = "com.acme.art.PosterWorkflow.html";

  @TempDir private Path folder;

  private Report run() throws IOException {
    return new ProjectDocs(WeftProject.of(folder), Path.of("site")).run();
  }

  private void poster() throws IOException {
    for (String file : List.of("poster.weft", "poster.json")) {
      write("src/main/comfyui/" + file, Files.readString(CASES.resolve(file)));
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String page() throws IOException {
    return Files.readString(folder.resolve("site").resolve(PAGE));
  }

  @Test
  void showsAllThatThereIsToKnow() throws IOException {
    poster();
    Report report = run();
    assertThat(report.findings()).isEmpty();
    assertThat(report.summary()).isEqualTo("a page and site/index.html");
    Path expected = CASES.resolve("poster.html");
    if (System.getProperty(UPDATE) != null) {
      Files.writeString(expected, page());
    }
    assertThat(page())
        .as("if what is new is right, run the test with -D%s and look at the page", UPDATE)
        .isEqualTo(Files.readString(expected));
  }

  @Test
  void leavesTextsOfOthersTexts() throws IOException {
    poster();
    run();
    for (String hostile :
        List.of("<script", "<b>", "<i>", "<u>", "<s>", "<q>", "<em>", "</td>pack")) {
      assertThat(page()).doesNotContain(hostile);
    }
    assertThat(page())
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("\" onfocus=")
        .doesNotContain("javascript:")
        .doesNotContain("\u202e");
  }

  @Test
  void writesTheSameBytesAndTouchesNothingThatIsTheSame() throws IOException {
    poster();
    run();
    String first = page();
    Path file = folder.resolve("site").resolve(PAGE);
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
    run();
    assertThat(page()).isEqualTo(first);
    assertThat(Files.getLastModifiedTime(file).toMillis()).isEqualTo(1_000_000);
    Files.delete(file);
    run();
    assertThat(page()).isEqualTo(first);
  }

  @Test
  void takesBackThePagesOfWorkflowsThatAreGone() throws IOException {
    poster();
    run();
    write("site/own.html", "<!DOCTYPE html>");
    Files.delete(folder.resolve("src/main/comfyui/poster.weft"));
    assertThat(run().summary()).isEqualTo("no mappings in src/main/comfyui");
    assertThat(folder.resolve("site").resolve(PAGE)).doesNotExist();
    assertThat(folder.resolve("site/own.html")).exists();
    assertThat(folder.resolve("site/index.html")).content().contains("0 workflows");
  }

  @Test
  void tellsTheErrorsOfMappingsThatHaveNoPage() throws IOException {
    poster();
    write("src/main/comfyui/bad.weft", "package a\nworkflow Bad from \"none.json\" { }\n");
    Report report = run();
    assertThat(report.findings()).extracting(Finding::code).containsExactly("WEFT0201");
    assertThat(report.summary()).startsWith("a page and ");
    assertThat(folder.resolve("site").resolve(PAGE)).exists();
  }

  @Test
  void showsNoSecret() throws IOException {
    write(
        "src/main/comfyui/paint.json",
        """
        {"1": {"class_type": "AcmePaint", "inputs": {"api_key": "sk-12345.safetensors", "prompt": "a"}},
         "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "a"}}}
        """);
    write(
        "src/main/comfyui/paint.weft",
        """
        package a
        workflow Paint from "paint.json" {
          param key: secret required -> AcmePaint.api_key
          output images <- SaveImage
        }
        """);
    run();
    assertThat(Files.readString(folder.resolve("site/a.PaintWorkflow.html")))
        .contains("key(System.getenv(")
        .doesNotContain("sk-12345");
  }
}
