package dev.weft.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists whose elements are numbered inputs of a node. */
class RepeatTest {
  private static final String[] BATCH = {
    "1 Image image:a.png",
    "2 Image image:b.png",
    "3 Batch mode:x images.image0=1.0 images.image1=2.0 images.image2=2.0",
    "4 Save images=3.0"
  };
  private static final String LORAS =
      "{\"1\":{\"class_type\":\"Loras\",\"inputs\":{\"lora_1\":{\"on\":true, \"lora\":\"ink\","
          + "\"strength\":1.0},\"lora_2\":{\"lora\":\"old\"},\"lora_x\":{}}}}";

  private final WorkflowTemplate batch = ShortGraph.loader(BATCH).load();
  private final Repeat images = batch.repeat("images", "3", "images.image", 0).takes("1").ids(1000);
  private final Parameter image = batch.parameter("image").sets("1", "image");

  private final WorkflowTemplate stack = WorkflowTemplate.from("x", LORAS.getBytes(UTF_8)).load();
  private final Repeat loras = stack.repeat("lora", "1", "lora_", 1);
  private final Parameter name = stack.parameter("name").sets("1", "lora_1", "lora");
  private final Parameter strength = stack.parameter("strength").sets("1", "lora_1", "strength");

  @Test
  void copiesWhatLeadsToTheInputForEachElement() {
    InputFile first = InputFile.of(new byte[] {1}, "c.png");
    InputFile second = InputFile.of(new byte[] {2}, "d.png");
    WorkflowRequest sent = images(first, second);

    assertThat(ShortGraph.lines(sent))
        .containsExactly(
            "3 Batch mode:x images.image0=1000.0 images.image1=1001.0",
            "4 Save images=3.0",
            "1000 Image image:" + first.serverName(),
            "1001 Image image:" + second.serverName());
    assertThat(sent.uploads()).containsExactly(first, second);
    assertThat(sent.targets())
        .containsEntry(new Parameter.Target("1000", "image"), "images[0].image")
        .containsEntry(new Parameter.Target("1001", "image"), "images[1].image")
        .hasSize(2);
  }

  @Test
  void addsInputsBehindThoseSaved() {
    InputFile file = InputFile.onServer("c.png");

    assertThat(ShortGraph.lines(images(file, file, file, file)))
        .contains(
            "3 Batch mode:x images.image0=1000.0 images.image1=1001.0 images.image2=1002.0"
                + " images.image3=1003.0");
  }

  @Test
  void leavesSavedInputsOutWithoutAnElement() {
    assertThat(ShortGraph.lines(images())).containsExactly("3 Batch mode:x", "4 Save images=3.0");
  }

  @Test
  void leavesTheGraphAsSavedWithoutAList() {
    WorkflowRequest.Builder request = batch.request();
    request.repeat(images, null, (Object value, WorkflowRequest.Builder element) -> {});

    assertThat(request.build().toBytes()).isEqualTo(ShortGraph.json(BATCH));
  }

  @Test
  void beginsEachObjectWithTheFirst() {
    assertThat(loras("wash", "ink", "oil"))
        .isEqualTo(
            LORAS
                .replace("ink", "wash")
                .replace("{\"lora\":\"old\"}", "{\"on\":true, \"lora\":\"ink\",\"strength\":1.0}")
                .replace("{}", "{},\"lora_3\":{\"on\":true, \"lora\":\"oil\",\"strength\":1.0}"));
  }

  @Test
  void keepsTheBytesOfWhatMeansTheSame() {
    assertThat(loras("ink")).isEqualTo(LORAS.replace(",\"lora_2\":{\"lora\":\"old\"}", ""));
  }

  @Test
  void namesAllParametersOfAnObject() {
    WorkflowRequest sent =
        stack
            .request()
            .repeat(
                loras,
                List.of("wash", "oil"),
                (value, lora) -> lora.set(name, value).set(strength, 0.5))
            .build();

    assertThat(sent.targets())
        .containsEntry(new Parameter.Target("1", "lora_1"), "lora[0].name, lora[0].strength")
        .containsEntry(new Parameter.Target("1", "lora_2"), "lora[1].name, lora[1].strength");
  }

  @Test
  void repeatsPlainValues() {
    WorkflowTemplate switcher = ShortGraph.loader("1 Texts text1:a text2:b").load();
    Parameter text = switcher.parameter("text").sets("1", "text1");
    WorkflowRequest.Builder request =
        switcher
            .request()
            .repeat(
                switcher.repeat("texts", "1", "text", 1),
                List.of("c", "a", "d"),
                (value, element) -> element.set(text, value));

    assertThat(ShortGraph.lines(request.build()))
        .containsExactly("1 Texts text1:c text2:a text3:d");
  }

  @Test
  void keepsThingsThatAreUsedElsewhere() {
    WorkflowTemplate shared =
        ShortGraph.loader("1 Image image:a.png", "2 Batch image1=1.0", "3 Save a=2.0 b=1.0").load();
    Repeat list = shared.repeat("images", "2", "image", 1).takes("1").ids(100);

    assertThat(
            ShortGraph.lines(
                shared.request().repeat(list, List.of(1), (value, element) -> {}).build()))
        .containsExactly(
            "1 Image image:a.png",
            "2 Batch image1=100.0",
            "3 Save a=2.0 b=1.0",
            "100 Image image:a.png");
  }

  private WorkflowRequest images(InputFile... files) {
    return batch
        .request()
        .repeat(images, List.of(files), (file, element) -> element.set(image, file))
        .build();
  }

  private String loras(String... names) {
    return stack
        .request()
        .repeat(loras, List.of(names), (value, lora) -> lora.set(name, value))
        .build()
        .toJson();
  }
}
