package dev.weft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeftTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir private Path project;

  @Test
  void endsWithNothingToMend() throws IOException {
    write(
        "grey.json",
        "{\"1\": {\"class_type\": \"EmptyLatentImage\", \"inputs\": {\"width\": 64}}}");
    write("grey.weft", "package a\nworkflow Grey from \"grey.json\" { param width -> #1.width }");
    assertThat(run("check", "--project", project.toString())).isEqualTo(ExitCode.WELL);
    assertThat(text(out)).contains("1 mapping: ");
  }

  @Test
  void endsWithWhatHasToBeMended() throws IOException {
    write("grey.weft", "package a\nworkflow Grey from \"grey.json\" { }");
    assertThat(run("check", "--project", project.toString())).isEqualTo(ExitCode.TO_BE_MENDED);
    assertThat(text(out)).contains("src/main/comfyui/grey.weft:2:").contains("grey.json");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void formatsAndChecksWhetherAllIsFormatted() throws IOException {
    write("grey.weft", "package a\n\n\nworkflow Grey from \"grey.json\" { }\n");
    assertThat(run("format", "--check", "--project", project.toString()))
        .isEqualTo(ExitCode.TO_BE_MENDED);
    assertThat(text(out)).contains("`src/main/comfyui/grey.weft` is not formatted");
    assertThat(run("format", "--project", project.toString())).isEqualTo(ExitCode.WELL);
    assertThat(run("format", "--check", "--project", project.toString())).isEqualTo(ExitCode.WELL);
  }

  @Test
  void writesPagesWhereItIsTold() throws IOException {
    write(
        "grey.json",
        "{\"1\": {\"class_type\": \"EmptyLatentImage\", \"inputs\": {\"width\": 64}}}");
    write("grey.weft", "package a\nworkflow Grey from \"grey.json\" { param width -> #1.width }");
    assertThat(run("docs", "--project", project.toString(), "--pages", "site"))
        .isEqualTo(ExitCode.WELL);
    assertThat(project.resolve("site/a.GreyWorkflow.html")).isNotEmptyFile();
    assertThat(text(out)).isEqualTo("a page and site/index.html\n");
  }

  @Test
  void saysWhatIsWrongWithACall() {
    assertThat(run("chekc")).isEqualTo(2);
    assertThat(text(err)).contains("chekc").contains("check");
  }

  @Test
  void saysWhyItCouldNotDoItsWork() {
    assertThat(run("check", "--project", project.toString(), "--catalog", "none.json"))
        .isEqualTo(ExitCode.NOT_DONE);
    assertThat(text(err)).contains("none.json: the node catalog is not there");
  }

  @Test
  void generatesWhatChanged() throws IOException {
    write(
        "grey.json",
        "{\"1\": {\"class_type\": \"EmptyLatentImage\", \"inputs\": {\"width\": 64}}}");
    write("grey.weft", "package a\nworkflow Grey from \"grey.json\" { param width -> #1.width }");
    String[] call = {"generate", "--project", project.toString()};
    assertThat(run(call)).isEqualTo(ExitCode.WELL);
    assertThat(text(out)).contains("1 of 1 mapping compiled, 0 up to date");
    assertThat(project.resolve("target/generated-sources/weft/a/GreyWorkflow.java")).exists();
    out.reset();
    assertThat(run(call)).isEqualTo(ExitCode.WELL);
    assertThat(text(out)).contains("1 mapping up to date").contains("warning[WEFT0");
  }

  @Test
  void generatesNothingOfWhatHasToBeMended() throws IOException {
    write("grey.weft", "package a\nworkflow Grey from \"grey.json\" { }");
    assertThat(run("generate", "--project", project.toString(), "--format", "json"))
        .isEqualTo(ExitCode.TO_BE_MENDED);
    assertThat(text(out)).contains("\"code\" : \"WEFT0201\"").contains("\"goal\" : \"generate\"");
    assertThat(project.resolve("target")).doesNotExist();
  }

  @Test
  void helpsWithAllCommandsAndWithEach() {
    assertThat(run("help")).isEqualTo(ExitCode.WELL);
    assertThat(text(out)).contains("check", "format", "generate", "snapshot");
    out.reset();
    assertThat(run("help", "snapshot")).isEqualTo(ExitCode.WELL);
    assertThat(text(out)).contains("--url").contains("COMFYUI_KEY");
    out.reset();
    assertThat(run("generate", "--help")).isEqualTo(ExitCode.WELL);
    assertThat(text(out)).contains("--output-directory");
  }

  @Test
  void asksWhichServer() {
    assertThat(run("snapshot", "--project", project.toString())).isEqualTo(2);
    assertThat(text(err)).contains("which server? Name it with --url");
  }

  @Test
  void saysThatNoServerIsThere() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    write(
        "grey.json",
        "{\"1\": {\"class_type\": \"EmptyLatentImage\", \"inputs\": {\"width\": 64}}}");
    String url = "http://127.0.0.1:" + free;
    assertThat(run("snapshot", "--project", project.toString(), "--url", url))
        .isEqualTo(ExitCode.NOT_DONE);
    assertThat(text(err))
        .isEqualToIgnoringNewLines(
            "weft: nothing answers at " + url + ": is ComfyUI running there?");
    assertThat(project.resolve("src/main/comfyui/nodes.json")).doesNotExist();
  }

  @Test
  void tellsItsVersion() {
    assertThat(run("--version")).isEqualTo(ExitCode.WELL);
    assertThat(text(out)).startsWith("weft ").doesNotContain("$");
  }

  private void write(String name, String text) throws IOException {
    Path file = project.resolve("src/main/comfyui").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private int run(String... arguments) {
    return Weft.run(arguments, Map.of(), stream(out), stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
