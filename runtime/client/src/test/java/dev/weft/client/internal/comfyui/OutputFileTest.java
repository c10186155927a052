package dev.weft.client.internal.comfyui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.client.FakeServer;
import dev.weft.client.job.ConnectionException;
import dev.weft.client.job.ServerException;
import dev.weft.workflow.FileDownload;
import dev.weft.workflow.FileReference;
import dev.weft.workflow.OutputFile;
import dev.weft.workflow.OutputImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class OutputFileTest {
  @TempDir private Path folder;

  private final FakeServer server = new FakeServer();
  private final FileDownload download =
      new HttpTransport(
          BaseUrl.parse(server.url()), HttpClients.own(null, Duration.ofSeconds(1)), Headers.EMPTY);

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void asksForNameFolderAndType() {
    server.answer("GET /view", 200, "content");
    OutputFile file = file("a b&.png", "x/y");

    assertThat(file.bytes()).asString().isEqualTo("content");
    assertThat(server.recorded.get(0).getTarget())
        .isEqualTo("/view?filename=a%20b%26.png&subfolder=x%2Fy&type=output");
    assertThat(file.url())
        .hasToString(server.url() + server.recorded.get(0).getTarget().substring(1));
    assertThat(file).hasToString("x/y/a b&.png [output]");
  }

  @Test
  void savesIntoANewFolderAndReplacesWhatIsThere() throws IOException {
    server.answer("GET /view", 200, "content");
    Path target = folder.resolve("new/deeper/picture.png");

    assertThat(file("a.png", "").saveTo(target)).isEqualTo(target);
    assertThat(file("a.png", "").saveTo(target)).hasContent("content");
    assertThat(names(target.getParent())).containsExactly("picture.png");
  }

  @Test
  void staysInTheFolderWhateverTheServerCallsTheFile() throws IOException {
    server.answer("GET /view", 200, "content");
    for (String name : new String[] {"../../evil.png", "/evil.png", "C:\\x\\evil.png"}) {
      assertThat(file(name, "../..").saveTo(folder)).isEqualTo(folder.resolve("evil.png"));
    }
    assertThat(names(folder)).containsExactly("evil.png");
  }

  @Test
  void leavesNothingBehindWhenTheDownloadBreaksOff() throws IOException {
    server.answer(
        "GET /view",
        request ->
            new MockResponse.Builder()
                .body("x".repeat(1 << 20))
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());

    assertThatExceptionOfType(ConnectionException.class)
        .isThrownBy(() -> file("a.png", "").saveTo(folder.resolve("a.png")))
        .withMessageContaining("broke off");
    assertThat(names(folder)).isEmpty();
  }

  @Test
  void saysThatTheServerNoLongerHasTheFile() {
    assertThatExceptionOfType(ServerException.class)
        .isThrownBy(() -> file("gone.png", "").bytes())
        .withMessageContaining("gone.png")
        .withMessageContaining("404");
  }

  @Test
  void streamsToWhoeverReadsItself() throws IOException {
    server.answer("GET /view", 200, "content");
    try (InputStream content = file("a.png", "").open()) {
      assertThat(content).hasContent("content");
    }
  }

  @Test
  void cannotWriteOverAFolder() throws IOException {
    server.answer("GET /view", 200, "content");
    Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> file("a.png", "").saveTo(folder.resolve("file/a.png")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("cannot save a.png [output]");
  }

  private OutputFile file(String name, String subfolder) {
    return new OutputImage(new FileReference(name, subfolder, "output"), download);
  }

  private static Stream<String> names(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }
}
