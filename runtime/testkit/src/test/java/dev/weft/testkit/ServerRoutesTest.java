package dev.weft.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.weft.client.ComfyClient;
import dev.weft.client.HurriedClient;
import dev.weft.client.job.Job;
import dev.weft.client.job.JobCancelledException;
import dev.weft.client.job.JobEvent;
import dev.weft.client.job.ServerException;
import dev.weft.client.server.NodeInfo;
import dev.weft.client.server.NodeInput;
import dev.weft.client.server.PastJob;
import dev.weft.client.server.QueuedJob;
import dev.weft.client.server.SystemStats;
import dev.weft.testkit.protocol.ComfyVersion;
import dev.weft.workflow.InputImage;
import dev.weft.workflow.OutputImage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a server has beside jobs, in both of its versions. */
@Timeout(60)
class ServerRoutesTest {
  private ComfySimulator server;
  private ComfyClient client;

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  private void start(ComfyVersion version) {
    server =
        ComfySimulator.builder()
            .version(version)
            .stepTime(Duration.ofMillis(5))
            .model("checkpoints", "sd15\\dreams.safetensors")
            .models("loras", "ink.safetensors", "style/oil.safetensors")
            .models("embeddings", "easynegative.pt")
            .build()
            .start();
    client = HurriedClient.connect(server.url().toString());
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void saysWhatItIs(ComfyVersion version) {
    start(version);
    SystemStats stats = client.server().stats();

    assertThat(stats.comfyVersion()).isEqualTo(version.number());
    assertThat(stats.ramTotal()).isPositive().isGreaterThanOrEqualTo(stats.ramFree());
    assertThat(stats.devices())
        .singleElement()
        .satisfies(device -> assertThat(device.type()).isEqualTo("cpu"))
        .satisfies(device -> assertThat(device.index()).isEmpty());
    assertThat(client.server().features().previewsNameTheirJob()).isTrue();
    assertThat(client.server().features().maxUploadBytes()).hasValue(100 << 20);
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void isAskedAgainWhileItHasTooMuchToDo(ComfyVersion version) throws IOException {
    start(version);
    server.faults().refuse(2, 503);
    assertThat(client.server().embeddings()).containsExactly("easynegative");
    server.faults().refuse(2, 503);
    assertThat(client.upload(InputImage.of(png(BufferedImage.TYPE_INT_RGB, 0))).needsUpload())
        .isFalse();
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void listsModels(ComfyVersion version) {
    start(version);

    assertThat(client.server().modelFolders()).contains("checkpoints", "loras", "embeddings");
    assertThat(client.server().models("loras"))
        .containsExactly("ink.safetensors", "style/oil.safetensors");
    assertThat(client.server().embeddings()).containsExactly("easynegative");
    assertThat(client.server().samplers()).startsWith("euler").contains("dpmpp_2m");
    assertThat(client.server().schedulers()).contains("karras");
    assertThatExceptionOfType(ServerException.class)
        .isThrownBy(() -> client.server().models("tyres"))
        .withMessageContaining("no such folder of models");
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void tellsWhatAFormNeedsOfAClassOfNodes(ComfyVersion version) {
    start(version);
    NodeInfo sampler = client.server().node("KSampler").orElseThrow();
    NodeInput seed = sampler.input("seed").orElseThrow();
    NodeInput cfg = sampler.input("cfg").orElseThrow();

    assertThat(sampler.inputs()).extracting(NodeInput::name).startsWith("model", "seed", "steps");
    assertThat(sampler.outputTypes()).containsExactly("LATENT");
    assertThat(seed.type()).isEqualTo("INT");
    assertThat(seed.maximum()).hasValue(new BigDecimal("18446744073709551615"));
    assertThat(cfg.step()).hasValue(new BigDecimal("0.1"));
    assertThat(cfg.defaultJson()).hasValue("8.0");
    assertThat(client.server().node("CLIPTextEncode").orElseThrow().input("text").orElseThrow())
        .matches(NodeInput::multiline);
    assertThat(client.server().node("NoSuchClass")).isEmpty();
    assertThat(client.server().nodes()).contains(sampler).hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void offersItsOwnOptionsForAParameter(ComfyVersion version) {
    start(version);
    PickyWorkflow workflow = new PickyWorkflow("x.safetensors");

    assertThat(client.options(workflow, "checkpoint")).contains("sd15\\dreams.safetensors");
    assertThat(client.options(workflow, "steps")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.options(workflow, "chekpoint"))
        .withMessageContaining("those that set some are checkpoint, steps");
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void takesNamesOfModelsWithTheSeparatorOfAnotherSystem(ComfyVersion version) throws Exception {
    start(version);

    assertThat(client.submit(new PickyWorkflow("sd15/dreams.safetensors")).await()).hasSize(1);
    try (TestClient http = new TestClient(server)) {
      assertThat(http.get("/history").text()).contains("sd15\\\\dreams.safetensors");
    }
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void showsAndChangesTheQueue(ComfyVersion version) {
    start(version);
    try (ComfyClient other = HurriedClient.connect(server.url().toString())) {
      Job<?> running = client.submit(TextToImage.endless());
      awaitEvent(running, JobEvent.Started.class);
      Job<?> theirs = other.submit(TextToImage.of("theirs"));
      Job<?> mine = client.submit(TextToImage.of("mine"));

      assertThat(client.server().queue())
          .containsExactly(
              new QueuedJob(running.promptId(), 0, true),
              new QueuedJob(theirs.promptId(), 1, false),
              new QueuedJob(mine.promptId(), 2, true));
      client.server().deleteWaiting(theirs.promptId(), UUID.randomUUID().toString());
      assertThat(client.server().queue())
          .extracting(QueuedJob::promptId)
          .containsExactly(running.promptId(), mine.promptId());
      client.server().clearQueue();
      assertThat(client.server().queue()).singleElement().matches(QueuedJob::isRunning);
      client.server().interruptAll();
      assertThatExceptionOfType(JobCancelledException.class).isThrownBy(running::await);
    }
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void remembersAndForgetsWhatEnded(ComfyVersion version) {
    start(version);
    Job<List<OutputImage>> first = client.submit(TextToImage.of("first"));
    first.await();
    server.faults().failNode("KSampler", "out of paint");
    Job<?> failed = client.submit(TextToImage.of("second"));
    assertThatExceptionOfType(RuntimeException.class).isThrownBy(failed::await);

    assertThat(client.server().history(10))
        .extracting(PastJob::promptId)
        .containsExactly(first.promptId(), failed.promptId());
    assertThat(client.server().history(1, 5))
        .singleElement()
        .satisfies(job -> assertThat(job.end()).isEqualTo(PastJob.End.FAILED))
        .satisfies(job -> assertThat(job.message()).contains("out of paint"));
    PastJob ended = client.server().history(first.promptId()).orElseThrow();
    assertThat(ended.end()).isEqualTo(PastJob.End.SUCCEEDED);
    assertThat(ended.outputs().images("9")).isEqualTo(first.await());

    client.server().deleteHistory(first.promptId());
    assertThat(client.server().history(first.promptId())).isEmpty();
    client.server().clearHistory();
    assertThat(client.server().history(10)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void forgetsResultsToFreeMemory(ComfyVersion version) {
    start(version);
    client.submit(TextToImage.of("twice")).await();
    client.server().unloadModels();
    client.server().freeMemory();
    Job<?> again = client.submit(TextToImage.of("twice"));
    again.await();

    for (JobEvent event : again.events()) {
      assertThat(event).isNotInstanceOf(JobEvent.Cached.class);
    }
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void putsAMaskOnAPicture(ComfyVersion version) throws IOException {
    start(version);
    InputImage picture = InputImage.of(png(BufferedImage.TYPE_INT_RGB, 0xFF8040));
    InputImage mask = InputImage.of(png(BufferedImage.TYPE_INT_ARGB, 0x40000000));

    InputImage masked = client.uploadMask(mask, picture);

    Path stored = server.inputFolder().resolve(masked.serverName());
    int pixel = ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(stored))).getRGB(0, 0);
    assertThat(Integer.toHexString(pixel)).isEqualTo("40ff8040");
    assertThatExceptionOfType(ServerException.class)
        .isThrownBy(() -> client.uploadMask(mask, InputImage.onServer("gone.png")))
        .withMessageContaining("does not have that picture");
  }

  private static byte[] png(int type, int color) throws IOException {
    BufferedImage picture = new BufferedImage(8, 8, type);
    for (int i = 0; i < 64; i++) {
      picture.setRGB(i % 8, i / 8, color);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", file);
    return file.toByteArray();
  }

  private static void awaitEvent(Job<?> job, Class<? extends JobEvent> kind) {
    for (JobEvent event : job.events()) {
      if (kind.isInstance(event)) {
        return;
      }
    }
    throw new AssertionError("the job ended without " + kind.getSimpleName());
  }
}
