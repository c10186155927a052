package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.catalog.BundledCatalog;
import dev.weft.compiler.codegen.GeneratedUnit;
import dev.weft.compiler.codegen.JavaCompilation;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.editor.EditorConversion;
import dev.weft.compiler.source.OverlayStore;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.workflow.WorkflowGraph;
import dev.weft.compiler.workflow.WorkflowReader;
import dev.weft.workflow.InputFile;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.WorkflowNode;
import dev.weft.workflow.WorkflowRequest;
import dev.weft.workflow.descriptor.UntypedBuilder;
import dev.weft.workflow.descriptor.WorkflowDescriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a request writes into the editor's file, the editor queues as the request has it. */
class EditorWrittenTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path ROOT = Path.of("project").toAbsolutePath();
  private static final String MAPPING =
      """
      package com.example.art
      workflow Txt2Img from "txt2img.json" {
        param prompt: text       -> "Positive".text
        param negative           -> "Negative".text
        param steps              -> KSampler.steps
        param seed = saved       -> KSampler.seed
        param cfg                -> KSampler.cfg
        param width              -> EmptyLatentImage.width
        param key: secret        -> CheckpointLoaderSimple.ckpt_name
        toggle style = on bypass LoraLoaderModelOnly
        toggle preview = on mute PreviewImage
        each lora: 0..2 = saved chains LoraLoaderModelOnly {
          param name -> lora_name
        }
        output images <- SaveImage
      }
      """;

  private static String saved;
  private static WorkflowDescriptor<?> descriptor;

  /** The file of the case {@code editor/subgraph}, with the bypassed node on, and a preview. */
  @BeforeAll
  static void compile() throws IOException, ReflectiveOperationException {
    Path file = Path.of("src/test/cases/editor/subgraph/txt2img.json");
    saved =
        Files.readString(file)
            .replace("\"mode\": 4", "\"mode\": 0")
            .replace(
                "    {\"id\": 13,",
                "    {\"id\": 16, \"type\": \"PreviewImage\", \"order\": 10,"
                    + " \"inputs\": [{\"name\": \"images\", \"type\": \"IMAGE\", \"link\": 11}],"
                    + " \"outputs\": []},\n    {\"id\": 13,")
            .replace("    [10, 14,", "    [11, 8, 0, 16, 0, \"IMAGE\"],\n    [10, 14,");
    Map<Path, String> texts =
        Map.of(ROOT.resolve("art.weft"), MAPPING, ROOT.resolve("txt2img.json"), saved);
    Compilation compilation =
        new MappingCompiler(OverlayStore.inMemory(ROOT, texts), ProjectCatalog.bundled(), List.of())
            .compile(List.of(ROOT.resolve("art.weft")), "test");
    List<GeneratedUnit> units = CompilerCase.units(compilation);
    assertThat(units).as(compilation.diagnostics().toString()).isNotEmpty();
    JavaCompilation java = JavaCompilation.of(units);
    assertThat(java.problems()).isEmpty();
    Class<?> type = java.load().loadClass("com.example.art.Txt2ImgWorkflow");
    descriptor = (WorkflowDescriptor<?>) type.getMethod("descriptor").invoke(null);
  }

  private static UntypedBuilder<? extends Workflow<?>> builder() {
    return descriptor.builder();
  }

  private static Optional<String> written(Workflow<?> workflow) {
    return workflow.toRequest().editorWorkflow(Map.of());
  }

  private static JsonNode queued(String editor) {
    DiagnosticSink sink = new DiagnosticSink();
    WorkflowGraph graph =
        WorkflowReader.read(
                SourceFile.of("written", editor),
                (workflow, told) ->
                    EditorConversion.convert(workflow, BundledCatalog.shared(), told),
                sink)
            .orElseThrow(() -> new AssertionError(sink.sorted().toString()));
    return JSON.readTree(graph.text());
  }

  private static void isQueuedAsSent(Workflow<?> workflow) {
    WorkflowRequest request = workflow.toRequest();
    String editor = request.editorWorkflow(Map.<InputFile, String>of()).orElseThrow();
    assertThat(queued(editor)).isEqualTo(JSON.readTree(request.toJson()));
  }

  @Test
  void whatNobodySetsIsTheFileItself() {
    assertThat(written(builder().build())).contains(saved.strip());
  }

  @Test
  void valuesGoIntoTheirWidgetsAlsoThoseOfSubgraphs() {
    Workflow<?> workflow =
        builder()
            .set("prompt", "a \"lighthouse\" at 灯台 \\ \n")
            .set("steps", 31)
            .set("seed", "18446744073709551615")
            .set("cfg", "6.5")
            .set("width", 1024)
            .build();

    isQueuedAsSent(workflow);
    JsonNode file = JSON.readTree(written(workflow).orElseThrow());
    assertThat(file.at("/nodes/5/widgets_values/0").asInt()).isEqualTo(31);
    assertThat(file.at("/definitions/subgraphs/0/nodes/0/widgets_values/2").asInt()).isEqualTo(20);
    assertThat(file.at("/definitions/subgraphs/0/nodes/1/widgets_values/0").asInt())
        .isEqualTo(1024);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a {red|blue} door", "} {", "{", "a | b", "50% {", "a\\b", "{a}{b}"})
  void bracesAreNoDice(String prompt) {
    isQueuedAsSent(builder().set("prompt", prompt).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"see https://example.com", "a /* b */ c", "a \\{ b", "\\|"})
  void aTextThatTheEditorWouldChangeIsNotWritten(String prompt) {
    assertThat(written(builder().set("prompt", prompt).build())).isEmpty();
  }

  @Test
  void whatIsOffIsBypassedOrMuted() {
    isQueuedAsSent(builder().set("style", false).build());
    isQueuedAsSent(builder().set("preview", false).build());
    Workflow<?> both = builder().set("style", "off").set("preview", "off").set("steps", 9).build();
    isQueuedAsSent(both);

    String file = written(both).orElseThrow();
    assertThat(file).contains("{\"mode\": 2, \"id\": 16,");
    assertThat(file)
        .contains("\"id\": 15, \"type\": \"LoraLoaderModelOnly\", \"order\": 3, \"mode\": 4");
  }

  @Test
  void copiesHaveNoPlaceInTheEditor() {
    Workflow<?> workflow = builder().add("lora", Map.of("name", "ink.safetensors")).build();
    assertThat(written(workflow)).isEmpty();
  }

  @Test
  void nodesAreCalledByWhereTheyLie() {
    assertThat(builder().build().toRequest().nodes())
        .extracting(WorkflowNode::displayName)
        .contains("Sample / KSampler", "Positive", "Save Image");
  }

  @Test
  void secretsStayAsSaved() {
    Workflow<?> workflow = builder().set("key", "sk-hidden").set("steps", 9).build();

    assertThat(workflow.toJson()).contains("sk-hidden");
    assertThat(written(workflow).orElseThrow())
        .doesNotContain("sk-hidden")
        .contains("v1-5.safetensors");
  }
}
