package dev.weft.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists whose elements are copies of a node in a row. */
class ChainTest {
  private static final String[] LORAS = {
    "1 Load", "2 Lora name:a model=1.0 clip=1.1", "3 Text clip=2.1", "4 Save model=2.0 text=3.0"
  };
  private static final String[] CONTROLS = {
    "1 Text",
    "2 ControlLoader",
    "3 Image image:a.png",
    "4 Scale image=3.0",
    "5 Apply positive=1.0 net=2.0 image=4.0",
    "6 Save positive=5.0"
  };

  private final WorkflowTemplate template = ShortGraph.loader(LORAS).load();
  private final Chain loras =
      template.chain("lora", "2").joins(0, "model").joins(1, "clip").ids(1000);
  private final Parameter name = template.parameter("name").sets("2", "name");
  private final WorkflowRequest.Builder request = template.request();

  private final WorkflowTemplate controlled = ShortGraph.loader(CONTROLS).load();
  private final Chain controls =
      controlled.chain("control", "5").joins(0, "positive").takes("4", "3").ids(2000);
  private final Parameter image = controlled.parameter("image").sets("3", "image");

  @Test
  void putsCopiesInARowTheFirstNearestToTheSource() {
    chain("ink", "wash", "a");

    assertThat(sent())
        .containsExactly(
            "1 Load",
            "3 Text clip=1002.1",
            "4 Save model=1002.0 text=3.0",
            "1000 Lora name:ink model=1.0 clip=1.1",
            "1001 Lora name:wash model=1000.0 clip=1000.1",
            "1002 Lora name:a model=1001.0 clip=1001.1");
  }

  @Test
  void bypassesTheNodeWithoutAnElement() {
    chain();

    assertThat(sent()).containsExactly("1 Load", "3 Text clip=1.1", "4 Save model=1.0 text=3.0");
  }

  @Test
  void leavesTheGraphAsSavedWithoutAList() {
    request.chain(loras, null, (Object value, WorkflowRequest.Builder lora) -> {});

    assertThat(request.build().toBytes()).isEqualTo(ShortGraph.json(LORAS));
  }

  @Test
  void tellsNodesAndParametersOfTheCopies() {
    Parameter clip = template.parameter("outer").sets("2", "other");
    request.set(clip, 1);
    chain("ink", "wash");
    WorkflowRequest sent = request.build();

    assertThat(sent.nodes())
        .extracting(WorkflowNode::id)
        .containsExactly("1", "3", "4", "1000", "1001");
    assertThat(sent.parameters()).containsExactly(clip, name);
    assertThat(sent.targets())
        .containsEntry(new Parameter.Target("1000", "name"), "lora[0].name")
        .containsEntry(new Parameter.Target("1001", "name"), "lora[1].name")
        .containsEntry(new Parameter.Target("1000", "other"), "outer")
        .containsEntry(new Parameter.Target("1001", "other"), "outer")
        .hasSize(4);
  }

  @Test
  void copiesWhatTheNodeHoldsByThen() {
    request.set("2", "model", InputContent.link("1", 5)).set("2", "bits", InputContent.of(8));
    chain("ink", "wash");

    assertThat(sent())
        .contains(
            "1000 Lora name:ink model=1.5 clip=1.1 bits:8",
            "1001 Lora name:wash model=1000.0 clip=1000.1 bits:8");
  }

  @Test
  void takesNodesAlongWithTheirUploads() {
    InputFile first = InputFile.of(new byte[] {1}, "b.png");
    InputFile second = InputFile.of(new byte[] {2}, "c.png");
    WorkflowRequest sent = controls(first, second);

    assertThat(ShortGraph.lines(sent))
        .containsExactly(
            "1 Text",
            "2 ControlLoader",
            "6 Save positive=2003.0",
            "2000 Apply positive=1.0 net=2.0 image=2001.0",
            "2001 Scale image=2002.0",
            "2002 Image image:" + first.serverName(),
            "2003 Apply positive=2000.0 net=2.0 image=2004.0",
            "2004 Scale image=2005.0",
            "2005 Image image:" + second.serverName());
    assertThat(sent.uploads()).containsExactly(first, second);
    assertThat(sent.targets())
        .containsEntry(new Parameter.Target("2005", "image"), "control[1].image");
  }

  @Test
  void leavesOutWhatOnlyTheNodeNeededWithoutAnElement() {
    assertThat(ShortGraph.lines(controls())).containsExactly("1 Text", "6 Save positive=1.0");
  }

  @Test
  void bypassesAllCopiesWithTheNode() {
    chain("ink", "wash");
    request.bypass(template.bypass("2").joins(0, "model").joins(1, "clip"), true);

    assertThat(sent()).containsExactly("1 Load", "3 Text clip=1.1", "4 Save model=1.0 text=3.0");
  }

  @Test
  void mutesAllCopiesOfANodeThatIsTakenAlong() {
    WorkflowTemplate optional = ShortGraph.loader(CONTROLS).optional("5", "image").load();
    Chain chain = optional.chain("control", "5").joins(0, "positive").takes("4", "3").ids(2000);
    WorkflowRequest.Builder builder =
        optional
            .request()
            .chain(chain, List.of(1, 2), (number, control) -> {})
            .mute(optional.mute("3"), true);

    assertThat(ShortGraph.lines(builder.build()))
        .containsExactly(
            "1 Text",
            "2 ControlLoader",
            "6 Save positive=2003.0",
            "2000 Apply positive=1.0 net=2.0",
            "2003 Apply positive=2000.0 net=2.0");
  }

  @Test
  void bypassesNodesOfOneElement() {
    Bypass scale = controlled.bypass("4").joins(0, "image");
    WorkflowRequest.Builder builder =
        controlled
            .request()
            .chain(controls, List.of(true, false), (scaled, c) -> c.bypass(scale, !scaled));

    assertThat(ShortGraph.lines(builder.build()))
        .contains(
            "2000 Apply positive=1.0 net=2.0 image=2001.0",
            "2003 Apply positive=2000.0 net=2.0 image=2005.0");
  }

  @Test
  void tellsHowTheMappingSetsInputsOfElements() {
    Parameter strength = template.computed("strength", "1.0").sets("2", "strength");
    Parameter all = template.computed("Lora.start", "begin / 2").sets("2", "start");
    request
        .set(all, 1)
        .chain(loras, List.of("ink", "wash"), (value, lora) -> lora.set(strength, 1.0));

    WorkflowRequest sent = request.build();

    assertThat(sent.targets()).isEmpty();
    assertThat(sent.settings())
        .containsOnly(
            entry(target("1000", "strength"), "lora[0].strength, set by the mapping as 1.0"),
            entry(target("1001", "strength"), "lora[1].strength, set by the mapping as 1.0"),
            entry(target("1000", "start"), "Lora.start, set by the mapping as begin / 2"),
            entry(target("1001", "start"), "Lora.start, set by the mapping as begin / 2"));
  }

  @Test
  void namesTheListWithoutElementsThatTakesARequiredInput() {
    Chain open = template.chain("lora", "2").joins(1, "clip");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> request.chain(open, List.<String>of(), this::setName).build())
        .withMessageEndingWith(
            "needs its input model, but nothing is left that gives it:"
                + " \"Lora\" (node 2) is bypassed by lora = []");
  }

  @Test
  void refusesIdsThatAreTaken() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request.chain(loras.ids(3), List.of("ink"), this::setName))
        .withMessage("there is a node \"3\" already");
  }

  private WorkflowRequest controls(InputFile... files) {
    return controlled
        .request()
        .chain(controls, List.of(files), (file, control) -> control.set(image, file))
        .build();
  }

  private void chain(String... names) {
    request.chain(loras, List.of(names), this::setName);
  }

  private void setName(String value, WorkflowRequest.Builder lora) {
    lora.set(name, value);
  }

  private List<String> sent() {
    return ShortGraph.lines(request.build());
  }

  private static Parameter.Target target(String nodeId, String input) {
    return new Parameter.Target(nodeId, input);
  }
}
