package dev.weft.client.internal.comfyui;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.client.FakeServer;
import dev.weft.client.job.ConnectionException;
import dev.weft.client.job.ServerException;
import dev.weft.client.server.ServerProfile;
import dev.weft.workflow.FileDownload;
import dev.weft.workflow.FileReference;
import dev.weft.workflow.OutputFile;
import dev.weft.workflow.OutputImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
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
          new Routes(BaseUrl.parse(server.url()), ServerProfile.COMFYUI),
          HttpClients.own(null, Duration.ofSeconds(1)),
          Headers.EMPTY);

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
    server.answer("GET /view", 200, "newer");
    assertThat(file("a.png", "").saveTo(target, REPLACE_EXISTING)).hasContent("newer");
    assertThat(names(target.getParent())).containsExactly("picture.png");
  }

  @Test
  void replacesNothingUnlessItIsToldTo() throws IOException {
    server.answer("GET /view", 200, "content");
    Path target = Files.writeString(folder.resolve("a.png"), "mine");

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> file("a.png", "").saveTo(folder))
        .withCauseInstanceOf(FileAlreadyExistsException.class)
        .withMessageContaining("is there already");
    assertThat(target).hasContent("mine");
    assertThat(names(folder)).containsExactly("a.png");
    assertThat(server.recorded).isEmpty();
  }

  @Test
  void goesOnWhereADownloadWasCut() {
    String content = "0123456789".repeat(100_000);
    AtomicInteger cuts = new AtomicInteger();
    server.answer(
        "GET /view",
        request -> {
          String range = request.getHeaders().get("Range");
          int from = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
          boolean whole = cuts.incrementAndGet() > 3;
          MockResponse.Builder answer =
              new MockResponse.Builder()
                  .code(range == null ? 200 : 206)
                  .addHeader("ETag", "\"one\"")
                  .body(content.substring(from));
          return whole
              ? answer.build()
              : answer.onResponseBody(new SocketEffect.CloseSocket()).build();
        });

    assertThat(file("a.png", "").bytes()).asString().isEqualTo(content);
    assertThat(server.recorded.get(1).getHeaders().get("If-Range")).isEqualTo("\"one\"");
  }

  @Test
  void doesNotMixTwoFilesOfOneName() {
    AtomicInteger asked = new AtomicInteger();
    server.answer(
        "GET /view",
        request ->
            asked.incrementAndGet() == 1
                ? new MockResponse.Builder()
                    .addHeader("ETag", "\"one\"")
                    .body("x".repeat(1 << 20))
                    .onResponseBody(new SocketEffect.CloseSocket())
                    .build()
                : new MockResponse.Builder().addHeader("ETag", "\"two\"").body("other").build());

    assertThatExceptionOfType(ConnectionException.class)
        .isThrownBy(() -> file("a.png", "").bytes());
  }

  @Test
  void writesToAStream() {
    server.answer("GET /view", 200, "content");
    ByteArrayOutputStream target = new ByteArrayOutputStream();

    assertThat(file("a.png", "").writeTo(target)).isEqualTo(7);
    assertThat(target).hasToString("content");
  }

  @Test
  void asksTheServerToMakeAPictureOver() {
    server.answer("GET /view", 200, "content");
    OutputImage picture = image("a.png", "");

    assertThat(picture.asJpeg(60).url().getQuery()).endsWith("&preview=jpeg;60");
    assertThat(picture.withoutAlpha().asWebp(50).url().getQuery())
        .endsWith("&channel=rgb&preview=webp;50");
    assertThat(picture.alpha().url().getQuery()).endsWith("&channel=a");
    assertThat(picture.asJpeg(60).saveTo(folder)).hasFileName("a.jpeg").hasContent("content");
    assertThatIllegalArgumentException().isThrownBy(() -> picture.asJpeg(0));
  }

  @Test
  void savesManyUnderNamesThatSort() throws IOException {
    server.answer("GET /view", 200, "content");
    List<OutputFile> pictures =
        IntStream.range(0, 11).mapToObj(i -> file("../p" + i + ".png", "")).toList();

    List<Path> saved = OutputFile.saveAll(pictures, folder, "run/{index}-{name}.{ext}");

    assertThat(saved)
        .hasSize(11)
        .startsWith(folder.resolve("run/01-p0.png"))
        .endsWith(folder.resolve("run/11-p10.png"))
        .allSatisfy(file -> assertThat(file).exists());
    for (String pattern : new String[] {"x.png", "../{index}", "{number}", "", "a//{index}"}) {
      assertThatIllegalArgumentException()
          .as(pattern)
          .isThrownBy(() -> OutputFile.saveAll(pictures, folder, pattern));
    }
  }

  @Test
  void staysInTheFolderWhateverTheServerCallsTheFile() throws IOException {
    server.answer("GET /view", 200, "content");
    for (String name : new String[] {"../../evil.png", "/evil.png", "C:\\x\\evil.png"}) {
      assertThat(file(name, "../..").saveTo(folder, REPLACE_EXISTING))
          .isEqualTo(folder.resolve("evil.png"));
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
    return image(name, subfolder);
  }

  private OutputImage image(String name, String subfolder) {
    return new OutputImage(new FileReference(name, subfolder, "output"), download);
  }

  private static Stream<String> names(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }
}
