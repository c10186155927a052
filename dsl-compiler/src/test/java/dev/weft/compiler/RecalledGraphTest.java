package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.workflow.Workflow;
import dev.weft.workflow.descriptor.Misfit;
import dev.weft.workflow.descriptor.Note;
import dev.weft.workflow.descriptor.RecallException;
import dev.weft.workflow.descriptor.Recalled;
import dev.weft.workflow.descriptor.WorkflowDescriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workflows are read back from graphs that Weft did not write, or not alone. */
class RecalledGraphTest {
  private static WorkflowDescriptor<?> form;
  private static WorkflowDescriptor<?> chains;
  private static WorkflowDescriptor<?> toggles;
  private static WorkflowDescriptor<?> side;
  private static WorkflowDescriptor<?> computed;
  private static WorkflowDescriptor<?> secret;
  private static WorkflowDescriptor<?> alike;

  @TempDir private Path folder;

  @BeforeAll
  static void compile() throws ReflectiveOperationException {
    form = DescribedCase.descriptor("language/descriptor", "com.example.art.FormWorkflow");
    chains = DescribedCase.descriptor("language/each-chains", "com.acme.art.ArtWorkflow");
    toggles = DescribedCase.descriptor("language/toggle-nodes", "com.acme.art.ArtWorkflow");
    side =
        DescribedCase.descriptor("codegen/one-value-two-inputs", "com.example.art.Txt2ImgWorkflow");
    computed = DescribedCase.descriptor("language/expressions", "com.acme.art.Txt2ImgWorkflow");
    secret = DescribedCase.descriptor("language/secret", "com.acme.art.ArtWorkflow");
    alike = DescribedCase.descriptor("codegen/three-required", "com.acme.art.ThreeWorkflow");
  }

  private static Workflow<?> painted() {
    return form.builder()
        .set("prompt", "a \"lighthouse\" \\ at 灯台\n")
        .set("width", 768)
        .set("seed", "18446744073709551615")
        .set("sampler", "my_sampler")
        .set("cfg", 7.3)
        .build();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path picture(Map<String, String> texts) {
    return TaggedPicture.write(folder.resolve("lighthouse.png"), texts);
  }

  private static List<String> misfits(Recalled<?> recalled) {
    return recalled.misfits().stream().map(Misfit::message).toList();
  }

  // Where a graph is found

  @Test
  void aPictureThatWeftDidNotWriteHoldsTheGraph() {
    Recalled<?> recalled = form.read(picture(Map.of("prompt", painted().toJson())));

    assertThat(recalled.workflow()).isEqualTo(painted());
    assertThat(recalled.isFromGraph()).isTrue();
    assertThat(recalled.notes()).isEmpty();
    assertThat(recalled.values())
        .containsEntry("width", "768")
        .containsEntry("seed", "18446744073709551615");
  }

  @Test
  void pythonWritesNumbersThatAreNone() {
    String prompt =
        painted().toJson().replaceFirst("\"class_type\"", "\"is_changed\": [NaN], \"class_type\"");

    assertThat(form.read(picture(Map.of("prompt", prompt))).workflow()).isEqualTo(painted());
  }

  @Test
  void anExportAndARequestAreReadToo() throws IOException {
    String json = painted().toJson();

    assertThat(form.read(file("export.json", "\uFEFF " + json)).workflow()).isEqualTo(painted());
    assertThat(form.read(file("request.json", "{\"prompt\": " + json + "}")).workflow())
        .isEqualTo(painted());
    assertThat(form.readGraph(json).workflow()).isEqualTo(painted());
  }

  @Test
  void theEditorsFileIsRefusedUnlessItHoldsValues() throws IOException {
    String nodes = "{\"nodes\": [{\"id\": 1}], \"links\": [], \"extra\": {%s}}";

    assertThatThrownBy(() -> form.read(file("editor.json", nodes.formatted(""))))
        .isInstanceOf(RecallException.class)
        .hasMessage(
            "editor.json is in the editor's format: what a run would send of it is known to the"
                + " editor alone; save it with Export (API)");
    String weft = "\"weft\": " + painted().toValues().toJson(Map.of());
    assertThat(form.read(file("editor.json", nodes.formatted(weft))).workflow())
        .isEqualTo(painted());
  }

  @Test
  void jsonThatIsNoGraphIsToldAsSuch() throws IOException {
    assertThatThrownBy(() -> form.read(file("a.json", "{\"a\": 1}")))
        .hasMessage("a.json holds no graph: no object has a class_type");
    assertThatThrownBy(() -> form.read(file("a.json", "{\"a\": ")))
        .isInstanceOf(RecallException.class)
        .hasMessageStartingWith("a.json is no JSON: ");
    assertThatThrownBy(() -> form.read(file("a.json", "{} {}")))
        .hasMessage("a.json is no JSON: something follows the first value");
    assertThatThrownBy(() -> form.read(file("a.json", "{\"a\": " + "[".repeat(100_000))))
        .isInstanceOf(RecallException.class);
  }

  @Test
  void whatWeftWroteGoesFirst() {
    Workflow<?> other = form.builder().set("prompt", "another").set("seed", 3).build();
    Path file =
        picture(Map.of("prompt", painted().toJson(), "weft", other.toValues().toJson(Map.of())));

    Recalled<?> recalled = form.read(file);

    assertThat(recalled.workflow()).isEqualTo(other);
    assertThat(recalled.isFromGraph()).isFalse();
  }

  @Test
  void whatWeftWroteGivesWayWhereTheGraphFitsBetter() {
    String stale = "{\"workflow\": \"Form\", \"values\": {\"size\": 768}}";
    String renamed = "{\"workflow\": \"Other\", \"values\": {}}";
    for (String weft : List.of(stale, renamed, "{\"workflow\": ")) {
      Recalled<?> recalled = form.read(picture(Map.of("prompt", painted().toJson(), "weft", weft)));
      assertThat(recalled.workflow()).isEqualTo(painted());
    }
  }

  @Test
  void whatWeftWroteIsToldOfWhereNothingFits() {
    String stale = "{\"workflow\": \"Form\", \"values\": {\"width\": 65, \"prompt\": \"a\"}}";
    String graph = painted().toJson().replace("768", "65");

    Recalled<?> recalled = form.read(picture(Map.of("prompt", graph, "weft", stale)));

    assertThat(misfits(recalled))
        .containsExactly("width must be from 64 to 2048 in steps of 8, but was 65");
  }

  @Test
  void theGraphOfAnotherWorkflowIsNone() {
    String graph =
        "{\"1\": {\"class_type\": \"LoadImage\", \"inputs\": {}},"
            + " \"2\": {\"class_type\": \"SaveImage\", \"inputs\": {\"images\": [\"1\", 0]}}}";

    assertThatThrownBy(() -> form.readGraph(graph))
        .isInstanceOf(RecallException.class)
        .hasMessage(
            "the graph holds the graph of something else than workflow Form: of the 7 nodes that it"
                + " sends there is 1");
  }

  // What does not fit

  @Test
  void whatNoSetterTakesIsToldByParameter() {
    String graph = painted().toJson().replace("768", "65").replace("7.3", "\"high\"");

    Recalled<?> recalled = form.readGraph(graph);

    assertThat(recalled.misfits()).extracting(Misfit::parameter).containsExactly("width", "cfg");
    assertThat(misfits(recalled))
        .containsExactly(
            "width must be from 64 to 2048 in steps of 8, but was 65",
            "cfg must be a number, but was \"high\"");
    assertThat(recalled.values()).containsEntry("sampler", "my_sampler").doesNotContainKey("cfg");
    assertThat(recalled.builder().set("width", 64).build().toJson()).contains("my_sampler");
  }

  @Test
  void aValueThatIsNoParameterAndDiffersIsTold() {
    String graph = painted().toJson().replace("\"denoise\": 1", "\"denoise\": 0.5");

    assertThat(misfits(form.readGraph(graph)))
        .containsExactly(
            "the graph differs at denoise of \"KSampler\" (node 3): 0.5, where the workflow sends 1");
  }

  @Test
  void otherLinksAndMissingNodesAreTold() {
    String json = side.builder().build().toJson();

    assertThat(
            misfits(
                side.readGraph(
                    json.replace("\"negative\": [\"7\", 0]", "\"negative\": [\"6\", 0]"))))
        .containsExactly(
            "the graph differs at negative of \"KSampler\" (node 3): output 0 of \"CLIP Text Encode"
                + " (Prompt)\" (node 6), where the workflow sends output 0 of \"CLIP Text Encode"
                + " (Prompt)\" (node 7)");
    assertThat(
            misfits(
                side.readGraph(
                    json.replace("\"9\": {", "\"9\": 1, \"x\": {\"y\": {")
                        .replaceFirst("}\\s*$", "}}"))))
        .containsExactly("the graph lacks \"Save Image\" (node 9)");
  }

  @Test
  void anInputThatIsLinkedHasNoValue() {
    String graph =
        painted()
            .toJson()
            .replaceFirst("\"text\": \"(\\\\.|[^\"])*\"", "\"text\": [\"20\", 0]")
            .replaceFirst("\\{", "{\"20\": {\"class_type\": \"Dice\", \"inputs\": {}}, ");

    assertThat(misfits(form.readGraph(graph)))
        .containsExactly(
            "prompt has no value in the graph: text of \"CLIP Text Encode (Prompt)\" (node 6) is"
                + " linked to \"Dice\" (node 20)");
  }

  @Test
  void inputsOfOneParameterHaveToAgree() {
    String graph = side.builder().set("side", 640).build().toJson();

    assertThat(misfits(side.readGraph(graph.replaceFirst("640", "512"))))
        .containsExactly(
            "side has several values in the graph: 512 in width of \"Empty Latent Image\" (node 5),"
                + " 640 in height of \"Empty Latent Image\" (node 5)");
  }

  @Test
  void whatTheMappingComputesIsVerified() {
    Workflow<?> sent =
        computed.builder().set("prompt", "a fox").set("width", 1280).set("seed", 5).build();
    String graph = sent.toJson();

    assertThat(computed.readGraph(graph).workflow()).isEqualTo(sent);
    assertThat(misfits(computed.readGraph(graph.replace("\"steps\": 40", "\"steps\": 41"))))
        .containsExactly(
            "the graph differs at KSampler.steps, set by the mapping as clamp(side / 32, 10, 60):"
                + " 41, where the workflow sends 40");
  }

  @Test
  void requirementsHoldForGraphsToo() {
    String graph = computed.builder().set("prompt", "a fox").build().toJson();

    assertThat(misfits(computed.readGraph(graph.replace("512", "2056"))))
        .contains("width must be from 64 to 2048 in steps of 8, but was 2056");
    String large = graph.replace("\"width\": 512", "\"width\": 2048");
    large = large.replace("\"height\": 512", "\"height\": 2048").replace("a fox", "");
    assertThat(form.readGraph(large).misfits()).isNotEmpty();
    assertThat(
            misfits(
                computed.readGraph(
                    graph.replace("\"height\": 512", "\"height\": 520").replace("a fox", ""))))
        .singleElement()
        .asString()
        .startsWith("512 by 520 is no landscape");
  }

  @Test
  void secretsAreNeitherReadNorShown() {
    Workflow<?> sent = secret.builder().set("apiKey", "sk-hidden").set("prompt", "a").build();

    Recalled<?> recalled = secret.readGraph(sent.toJson());

    assertThat(misfits(recalled))
        .containsExactly("apiKey is required, and secrets are not read from graphs");
    assertThat(recalled.values().toString() + recalled.misfits() + recalled.notes())
        .doesNotContain("hidden");
    assertThat(recalled.builder().set("apiKey", "sk-hidden").build()).isEqualTo(sent);
  }

  @Test
  void nodesThatAreAlikeAreNoGuess() {
    String graph =
        alike
            .builder()
            .set("image", "a.png")
            .set("prompt", "one")
            .set("negative", "two")
            .set("width", 512)
            .build()
            .toJson()
            .replace("\"2\":", "\"92\":")
            .replace("\"3\":", "\"93\":")
            .replace("\"1\":", "\"91\":")
            .replace("[\"1\",", "[\"91\",")
            .replace("\"4\":", "\"94\":");

    assertThat(alike.readGraph(graph).fitting()).isPresent();
    assertThat(
            misfits(
                alike.readGraph(
                    graph.replace("\"Positive\"", "\"\"").replace("\"Negative\"", "\"\""))))
        .containsExactly(
            "prompt is not told by the graph: nothing says which of its nodes that are alike is"
                + " which",
            "negative is not told by the graph: nothing says which of its nodes that are alike is"
                + " which");
  }

  // What no input says

  @Test
  void togglesAreRecognised() {
    for (String ink : List.of("on", "off")) {
      for (String upscale : List.of("on", "off")) {
        for (String draft : List.of("on", "off")) {
          Workflow<?> sent =
              toggles
                  .builder()
                  .set("prompt", "a fox")
                  .set("ink", ink)
                  .set("upscale", upscale)
                  .set("draft", draft)
                  .build();
          Recalled<?> recalled = toggles.readGraph(sent.toJson());
          assertThat(recalled.workflow()).isEqualTo(sent);
          assertThat(recalled.notes()).isEmpty();
        }
      }
    }
  }

  @Test
  void whatTheEditorSendsForNothingIsANote() {
    String queued =
        toggles
            .builder()
            .build()
            .toJson()
            .replaceFirst(
                "\\{",
                "{\"11\": {\"class_type\": \"UpscaleModelLoader\", \"inputs\": {\"model_name\":"
                    + " \"4x.pth\"}}, \"30\": {\"class_type\": \"PreviewImage\", \"inputs\":"
                    + " {\"images\": [\"8\", 0]}}, ");

    Recalled<?> recalled = toggles.readGraph(queued);

    assertThat(recalled.workflow()).isEqualTo(toggles.builder().build());
    assertThat(recalled.notes())
        .extracting(Note::message)
        .containsExactly(
            "the graph has more, of which nothing that the workflow sends takes anything:"
                + " \"UpscaleModelLoader\" (node 11), \"PreviewImage\" (node 30)");
  }

  @Test
  void loraNodesThatSomebodyAddedInTheEditorAreElements() {
    String graph =
        """
        {
          "1": {"inputs": {"ckpt_name": "sd15.safetensors"}, "class_type": "CheckpointLoaderSimple"},
          "2": {"inputs": {"lora_name": "fog", "strength_model": 0.5, "strength_clip": 0.5, "model": ["12", 0], "clip": ["12", 1]}, "class_type": "LoraLoader"},
          "12": {"inputs": {"lora_name": "ink", "strength_model": 1, "strength_clip": 1.0, "model": ["1", 0], "clip": ["1", 1]}, "class_type": "LoraLoader"},
          "3": {"inputs": {"text": "a fox", "clip": ["2", 1]}, "class_type": "CLIPTextEncode"},
          "4": {"inputs": {"width": 512, "height": 512, "batch_size": 1}, "class_type": "EmptyLatentImage"},
          "5": {"inputs": {"seed": 1, "steps": 20, "cfg": 7.5, "sampler_name": "euler", "scheduler": "normal", "denoise": 1, "model": ["2", 0], "positive": ["3", 0], "negative": ["3", 0], "latent_image": ["4", 0]}, "class_type": "KSampler"},
          "6": {"inputs": {"samples": ["5", 0], "vae": ["1", 2]}, "class_type": "VAEDecode"},
          "7": {"inputs": {"filename_prefix": "weft", "images": ["6", 0]}, "class_type": "SaveImage"}
        }
        """;

    Recalled<?> recalled = chains.readGraph(graph);

    assertThat(recalled.workflow())
        .isEqualTo(
            chains
                .builder()
                .set("prompt", "a fox")
                .add("lora", Map.of("name", "ink"))
                .add("lora", Map.of("name", "fog", "strength", 0.5))
                .build());
    assertThat(
            misfits(
                chains.readGraph(graph.replace("\"strength_clip\": 1.0", "\"strength_clip\": 2"))))
        .containsExactly(
            "loras.1.strength has several values in the graph: 1 in strength_model of \"LoraLoader\""
                + " (node 12), 2 in strength_clip of \"LoraLoader\" (node 12)");
  }

  @Test
  void moreElementsThanThereMayBeAreTold() {
    String graph =
        chains
            .builder()
            .set("prompt", "a fox")
            .add("lora", Map.of("name", "ink"))
            .add("lora", Map.of("name", "fog"))
            .build()
            .toJson();
    String third =
        graph
            .replace("\"model\": [\"1001\",0]", "\"model\": [\"1002\",0]")
            .replaceFirst(
                "\\{",
                "{\"1002\": {\"inputs\": {\"lora_name\": \"oil\", \"strength_model\": 1,"
                    + " \"strength_clip\": 1, \"model\": [\"1001\", 0], \"clip\": [\"1001\", 1]},"
                    + " \"class_type\": \"LoraLoader\"}, ");

    assertThat(chains.readGraph(third).misfits()).isNotEmpty();
  }
}
