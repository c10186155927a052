package dev.weft.tools.docs.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.support.SharedMaterial;
import dev.weft.tools.docs.graph.Diagram.Box;
import dev.weft.tools.docs.graph.Diagram.Frame;
import dev.weft.tools.docs.graph.Diagram.FrameKind;
import dev.weft.tools.docs.graph.Diagram.Row;
import dev.weft.tools.docs.graph.Diagram.RowKind;
import dev.weft.tools.project.WeftProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The cookbook's largest recipe, and the poster of the editor's own file. */
class DiagramReaderTest {
  private static Diagram read(String folder, String mapping) throws IOException {
    Path root = SharedMaterial.projectRoot().resolve(folder);
    WeftProject project = new WeftProject(root, root, List.of(), List.of(), Optional.empty());
    BoundWorkflow workflow =
        project.compiler(project.nodes()).analyze(root.resolve(mapping)).workflows().get(0);
    return DiagramReader.read(workflow);
  }

  private static Box box(Diagram diagram, String title) {
    return diagram.boxes().stream().filter(b -> b.title().equals(title)).findFirst().orElseThrow();
  }

  private static Diagram studio() throws IOException {
    return read("samples/cookbook/src/main/comfyui", "studio.weft");
  }

  @Test
  void namesWhatTheMappingSets() throws IOException {
    assertThat(box(studio(), "KSampler").rows())
        .contains(
            new Row(RowKind.PARAMETER, "steps", "steps"),
            new Row(RowKind.SWITCH, "latent_image", "start"),
            new Row(RowKind.SET, "denoise", "= start == photo ? 0.6 : 1.0"));
    assertThat(box(studio(), "Save Draft").rows())
        .containsExactly(new Row(RowKind.OUTPUT, "", "drafts"));
    assertThat(box(studio(), "Load LoRA").rows())
        .extracting(Row::name)
        .containsExactly("lora.name", "lora.strength", "lora.strength");
  }

  @Test
  void tellsWhatMayBeOff() throws IOException {
    assertThat(box(studio(), "Save Draft"))
        .returns(true, Box::mayBeOff)
        .returns(List.of("muted unless draft"), Box::badges);
    assertThat(box(studio(), "Apply ControlNet").badges())
        .containsExactly("bypassed if !given(pose)");
    assertThat(box(studio(), "KSampler").mayBeOff()).isFalse();
  }

  @Test
  void drawsTheLinksThatASwitchChooses() throws IOException {
    assertThat(studio().wires())
        .filteredOn(wire -> wire.choice().isPresent())
        .singleElement()
        .returns("LATENT", Diagram.Wire::type)
        .returns(Optional.of("start = photo"), Diagram.Wire::choice);
  }

  @Test
  void framesSubgraphsAndGroups() throws IOException {
    Diagram poster = read("maven-plugin/tools/src/test/docs", "poster.weft");
    assertThat(poster.frames())
        .containsExactlyInAnyOrder(
            new Frame(FrameKind.SUBGRAPH, "Sample", Optional.empty()),
            new Frame(FrameKind.GROUP, "<i>Words</i>", Optional.empty()));
    assertThat(box(poster, "KSampler").frame().map(poster.frames()::get).map(Frame::title))
        .contains("Sample");
    assertThat(box(poster, "Save & <b>keep</b>").frame()).isEmpty();
  }
}
