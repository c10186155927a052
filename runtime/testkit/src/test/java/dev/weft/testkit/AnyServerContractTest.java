package dev.weft.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.weft.client.ComfyClient;
import dev.weft.client.job.Job;
import dev.weft.client.job.JobEvent;
import dev.weft.client.job.SubmitOptions;
import dev.weft.client.job.WorkflowRejectedException;
import dev.weft.client.server.ComfyServer;
import dev.weft.client.server.NodeInfo;
import dev.weft.client.server.PastJob;
import dev.weft.workflow.ApiWorkflow;
import dev.weft.workflow.InputImage;
import dev.weft.workflow.OutputImage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What client and server agree on without models. */
@Timeout(120)
class AnyServerContractTest {
  private final int color = new Random().nextInt(0x1000000);
  private ContractServer contract;
  private ComfyClient client;

  @AfterEach
  void stop() {
    client.close();
    contract.close();
  }

  private void connect(String server) {
    contract = ContractServer.of(server);
    client = ComfyClient.connect(contract.url().toString());
  }

  @ParameterizedTest
  @MethodSource("dev.weft.testkit.ContractServer#names")
  void makesPictures(String server) throws IOException {
    connect(server);
    Job<List<OutputImage>> job = client.submit(new Paper(24, color));

    assertThat(events(job)).contains(new JobEvent.Started()).endsWith(new JobEvent.Finished());
    BufferedImage sheet = read(job.await().get(0));
    assertThat(sheet.getWidth()).isEqualTo(24);
    assertThat(sheet.getRGB(3, 3) & 0xFFFFFF).isEqualTo(color);
  }

  @ParameterizedTest
  @MethodSource("dev.weft.testkit.ContractServer#names")
  void runsNothingTwiceThatItHasMade(String server) {
    connect(server);
    List<OutputImage> first = client.submit(new Paper(24, color)).await();
    Job<List<OutputImage>> again = client.submit(new Paper(24, color));

    assertThat(again.await()).isEqualTo(first);
    assertThat(events(again)).hasAtLeastOneElementOfType(JobEvent.Cached.class);
  }

  @ParameterizedTest
  @MethodSource("dev.weft.testkit.ContractServer#names")
  void developsWhatIsUploaded(String server) throws IOException {
    connect(server);
    Job<List<OutputImage>> job = client.submit(new Negative(photo()));

    assertIsNegative(job.await().get(0));
    assertThat(events(job))
        .filteredOn(JobEvent.NodeStarted.class::isInstance)
        .extracting(event -> ((JobEvent.NodeStarted) event).node().displayName())
        .contains("Developing");
  }

  @ParameterizedTest
  @MethodSource("dev.weft.testkit.ContractServer#names")
  void takesWhatAnEarlierJobMade(String server) throws IOException {
    connect(server);
    OutputImage sheet = client.submit(new Paper(24, color)).await().get(0);
    OutputImage negative = client.submit(new Negative(InputImage.of(sheet))).await().get(0);

    assertIsNegative(negative);
  }

  @ParameterizedTest
  @MethodSource("dev.weft.testkit.ContractServer#names")
  void refusesInTheNameOfTheParameter(String server) {
    connect(server);
    assertThatExceptionOfType(WorkflowRejectedException.class)
        .isThrownBy(() -> client.submit(new Paper(0, color)))
        .withMessageContaining("parameter width");
  }

  @ParameterizedTest
  @MethodSource("dev.weft.testkit.ContractServer#names")
  void cancelsWhatWaitsAndNothingElse(String server) {
    connect(server);
    List<Job<List<OutputImage>>> jobs = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      jobs.add(client.submit(new Paper(2048 + i, color)));
    }
    jobs.get(5).cancel();

    for (Job<List<OutputImage>> job : jobs.subList(0, 5)) {
      assertThat(job.await()).hasSize(1);
    }
    assertThat(events(jobs.get(5))).last().matches(JobEvent::isLast);
  }

  @ParameterizedTest
  @MethodSource("dev.weft.testkit.ContractServer#names")
  void sendsEveryPictureThatItKeepsNowhere(String server) throws IOException {
    connect(server);
    ApiWorkflow sheets =
        ApiWorkflow.of(
            """
            {"1": {"class_type": "EmptyImage",
                   "inputs": {"width": 512, "height": 512, "batch_size": 16, "color": %d}},
             "2": {"class_type": "SaveImageWebsocket", "inputs": {"images": ["1", 0]}}}
            """
                .formatted(color));
    List<OutputImage> sent = client.submit(sheets).await().images("2");

    assertThat(sent).hasSize(16);
    assertThat(read(sent.get(15)).getRGB(3, 3) & 0xFFFFFF).isEqualTo(color);
  }

  @ParameterizedTest
  @MethodSource("dev.weft.testkit.ContractServer#names")
  void writesIntoPicturesWhatTheCallerAdds(String server) {
    connect(server);
    SubmitOptions options =
        SubmitOptions.DEFAULT.withExtraData("extra_pnginfo", "{\"order\": {\"number\": 17}}");
    byte[] sheet = client.submit(new Paper(24, color), options).await().get(0).bytes();

    assertThat(new String(sheet, StandardCharsets.ISO_8859_1))
        .contains("order\0{\"number\": 17}")
        .contains("EmptyImage");
  }

  @ParameterizedTest
  @MethodSource("dev.weft.testkit.ContractServer#names")
  void isReadByWhoeverKnowsItsId(String server) {
    connect(server);
    Job<List<OutputImage>> job = client.submit(new Paper(24, color));
    List<OutputImage> made = job.await();

    assertThat(client.attach(job.promptId(), new Paper(24, color)).await())
        .extracting(OutputImage::fileName)
        .isEqualTo(made.stream().map(OutputImage::fileName).toList());
  }

  @ParameterizedTest
  @MethodSource("dev.weft.testkit.ContractServer#names")
  void remembersWhatEndedUntilToldToForget(String server) {
    connect(server);
    String id = client.submit(new Paper(24, color)).promptId();
    client.attach(id, new Paper(24, color)).await();
    PastJob past = client.server().history(id).orElseThrow();
    assertThat(past.end()).isEqualTo(PastJob.End.SUCCEEDED);
    assertThat(past.outputs().images("2")).hasSize(1);

    client.server().deleteHistory(id);
    assertThat(client.server().history(id)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dev.weft.testkit.ContractServer#names")
  void tellsWhatItIsAndHas(String server) {
    connect(server);
    ComfyServer routes = client.server();

    assertThat(routes.stats().comfyVersion()).matches("\\d+\\.\\d+.*");
    assertThat(routes.modelFolders()).contains("checkpoints", "loras");
    assertThat(routes.samplers()).contains("euler");
    assertThat(routes.schedulers()).contains("karras");
    NodeInfo save = routes.node("SaveImage").orElseThrow();
    assertThat(save.outputNode()).isTrue();
    assertThat(save.input("filename_prefix")).isPresent();
    assertThat(routes.node("NobodyHasThis")).isEmpty();
    assertThat(routes.nodes()).hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @MethodSource("dev.weft.testkit.ContractServer#names")
  void takesAnIdOnce(String server) {
    connect(server);
    SubmitOptions options = SubmitOptions.DEFAULT.withId(UUID.randomUUID());
    Job<List<OutputImage>> first = client.submit(new Paper(24, color), options);
    Job<List<OutputImage>> again = client.submit(new Paper(24, color), options);

    assertThat(again.promptId()).isEqualTo(first.promptId());
    assertThat(again.await()).isEqualTo(first.await());
  }

  /** Servers calculate with floats, and cut them off. */
  private void assertIsNegative(OutputImage image) throws IOException {
    int found = read(image).getRGB(1, 1);
    for (int shift = 0; shift <= 16; shift += 8) {
      assertThat(found >> shift & 0xFF).isCloseTo(~color >> shift & 0xFF, within(1));
    }
  }

  private InputImage photo() throws IOException {
    BufferedImage photo = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 64; i++) {
      photo.setRGB(i % 8, i / 8, color);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(photo, "png", bytes);
    return InputImage.of(bytes.toByteArray());
  }

  private static BufferedImage read(OutputImage image) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(image.bytes()));
  }

  private static List<JobEvent> events(Job<?> job) {
    List<JobEvent> events = new ArrayList<>();
    job.events().forEach(events::add);
    return events;
  }
}
