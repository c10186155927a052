package dev.weft.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What bypass and mute do to a request. */
class RemovalTest {
  private static final String[] PAINTING = {
    "1 Load",
    "2 Lora model=1.0 clip=1.1",
    "3 Text clip=2.1 text:a",
    "4 Sampler model=2.0 positive=3.0",
    "5 Upscale image=4.0",
    "6 Save images=5.0",
    "7 Preview images=4.0"
  };

  private final WorkflowTemplate template = ShortGraph.loader(PAINTING).load();
  private final Bypass lora = template.bypass("2").joins(0, "model").joins(1, "clip");
  private final Bypass upscale = template.bypass("5").joins(0, "image");
  private final WorkflowRequest.Builder request = template.request();

  @Test
  void changesNothingWhenNotActive() {
    request.bypass(lora, false).mute(template.mute("6"), false);

    assertThat(request.build().toBytes()).isEqualTo(ShortGraph.json(PAINTING));
  }

  @Test
  void joinsWhatTakesTheOutputsOfABypassedNode() {
    request.bypass(lora, true);

    assertThat(sent())
        .containsExactly(
            "1 Load",
            "3 Text clip=1.1 text:a",
            "4 Sampler model=1.0 positive=3.0",
            "5 Upscale image=4.0",
            "6 Save images=5.0",
            "7 Preview images=4.0");
  }

  @Test
  void joinsThroughSeveralBypassedNodesInAnyOrder() {
    WorkflowTemplate row =
        ShortGraph.loader("1 A", "2 B a=1.0", "3 C a=2.0", "4 Save a=3.0").load();
    WorkflowRequest.Builder builder =
        row.request()
            .bypass(row.bypass("3").joins(0, "a"), true)
            .bypass(row.bypass("2").joins(0, "a"), true);

    assertThat(ShortGraph.lines(builder.build())).containsExactly("1 A", "4 Save a=1.0");
  }

  @Test
  void joinsToWhatTheRequestSetsThere() {
    request.bypass(upscale, true).set("5", "image", InputContent.link("1", 2));

    assertThat(sent()).contains("6 Save images=1.2");
  }

  @Test
  void joinsAConsumerByItsOwnType() {
    WorkflowTemplate mixed =
        ShortGraph.loader("1 A", "2 Mix image=1.0 mask=1.1", "3 Save image=2.0", "4 Save any=2.0")
            .load();
    Bypass mix = mixed.bypass("2").joins(0, "image").joins(0, "mask", "4", "any");

    assertThat(ShortGraph.lines(mixed.request().bypass(mix, true).build()))
        .containsExactly("1 A", "3 Save image=1.0", "4 Save any=1.1");
  }

  @Test
  void mutesWhatCannotDoWithoutAMutedNode() {
    request.mute(template.mute("5"), true);

    assertThat(sent())
        .containsExactly(
            "1 Load",
            "2 Lora model=1.0 clip=1.1",
            "3 Text clip=2.1 text:a",
            "4 Sampler model=2.0 positive=3.0",
            "7 Preview images=4.0");
  }

  @Test
  void stopsMutingAtOptionalInputs() {
    WorkflowTemplate optional =
        ShortGraph.loader("1 Pose", "2 Load", "3 Sampler pose=1.0 model=2.0", "4 Save a=3.0")
            .optional("3", "pose")
            .load();

    assertThat(ShortGraph.lines(optional.request().mute(optional.mute("1"), true).build()))
        .containsExactly("2 Load", "3 Sampler model=2.0", "4 Save a=3.0");
  }

  @Test
  void mutesThroughBypassedNodes() {
    request.bypass(upscale, true).mute(template.mute("4"), true);

    assertThatIllegalArgumentException()
        .isThrownBy(request::build)
        .withMessage(
            "nothing is left to run:"
                + " \"Save\" (node 6) cannot do without \"Sampler\" (node 4), which is muted;"
                + " \"Preview\" (node 7) cannot do without \"Sampler\" (node 4), which is muted");
  }

  @Test
  void mutesWhatIsAlsoBypassed() {
    request.bypass(upscale, true).mute(template.mute("5"), true);

    assertThat(sent()).noneMatch(line -> line.contains("Upscale") || line.contains("Save"));
  }

  @Test
  void letsAValueStandInForALinkToAMutedNode() {
    Parameter image = template.parameter("image").sets("6", "images");
    request.set(image, "none").mute(template.mute("5"), true);

    assertThat(sent()).contains("6 Save images:none");
  }

  @Test
  void leavesOutWhatLeadsToNoOutputAnyMore() {
    WorkflowTemplate masked =
        ShortGraph.loader(
                "1 LoadMask image:a.png",
                "2 Blur mask=1.0",
                "3 Load",
                "4 Apply image=3.0 mask=2.0",
                "5 Save images=4.0")
            .load();
    InputFile mask = InputFile.of(new byte[] {1}, "mask.png");
    WorkflowRequest unmasked =
        masked
            .request()
            .set(masked.parameter("mask").sets("1", "image"), mask)
            .bypass(masked.bypass("4").joins(0, "image"), true)
            .build();

    assertThat(ShortGraph.lines(unmasked)).containsExactly("3 Load", "5 Save images=3.0");
    assertThat(unmasked.uploads()).isEmpty();
    assertThat(unmasked.targets()).isEmpty();
    assertThat(unmasked.nodes()).extracting(WorkflowNode::id).containsExactly("3", "5");
  }

  @Test
  void leavesOutWhatAValueReplaces() {
    WorkflowTemplate sized = ShortGraph.loader("1 Int", "2 Empty width=1.0", "3 Save a=2.0").load();
    Parameter width = sized.parameter("width").sets("2", "width");

    assertThat(ShortGraph.lines(sized.request().set(width, 512).build()))
        .containsExactly("2 Empty width:512", "3 Save a=2.0");
  }

  @Test
  void keepsWhatLedNowhereWhenSaved() {
    WorkflowTemplate loose =
        ShortGraph.loader(
                "1 A", "2 Loose a=1.0", "3 C a=4.0", "4 D a=3.0", "5 B a=1.0", "6 Save a=5.0")
            .load();

    assertThat(
            ShortGraph.lines(loose.request().bypass(loose.bypass("5").joins(0, "a"), true).build()))
        .containsExactly("1 A", "2 Loose a=1.0", "3 C a=4.0", "4 D a=3.0", "6 Save a=1.0");
  }

  @Test
  void keepsOutputNodesThatLostTheirConsumers() {
    String[] graph = {"1 A", "2 Save a=1.0", "3 Join a=2.0", "4 Save a=3.0"};
    WorkflowTemplate plain = ShortGraph.loader(graph).load();
    WorkflowTemplate ending = ShortGraph.loader(graph).endsAt("2").load();

    assertThat(ShortGraph.lines(ending.request().mute(ending.mute("3"), true).build()))
        .containsExactly("1 A", "2 Save a=1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plain.request().mute(plain.mute("3"), true).build());
  }

  @Test
  void refusesToLeaveARequiredInputWithoutALink() {
    request.bypass(template.bypass("5"), true);

    assertThatIllegalArgumentException()
        .isThrownBy(request::build)
        .withMessage(
            "\"Save\" (node 6) needs its input images, but nothing is left that gives it:"
                + " \"Upscale\" (node 5) is bypassed");
  }

  @Test
  void namesAllBypassesOfTheWay() {
    request.bypass(upscale, true).bypass(template.bypass("4"), true);

    assertThatIllegalArgumentException()
        .isThrownBy(request::build)
        .withMessage(
            "\"Save\" (node 6) needs its input images, but nothing is left that gives it:"
                + " \"Upscale\" (node 5) is bypassed, and \"Sampler\" (node 4) is bypassed");
  }

  @Test
  void doesNotMindMissingInputsOfWhatIsNotSent() {
    request.bypass(template.bypass("5"), true).mute(template.mute("6"), true);

    assertThat(sent()).hasSize(5);
  }

  @Test
  void leavesAnOptionalInputOutThatNothingIsJoinedTo() {
    WorkflowTemplate optional =
        ShortGraph.loader("1 A text:a", "2 B a:x", "3 Save a=1.0 b=2.0").optional("3", "b").load();
    Bypass unlinked = optional.bypass("2").joins(0, "a");

    assertThat(ShortGraph.lines(optional.request().bypass(unlinked, true).build()))
        .containsExactly("1 A text:a", "3 Save a=1.0");
  }

  @Test
  void endsWhereBypassesGoInACircle() {
    WorkflowTemplate circle =
        ShortGraph.loader("1 A a=2.0", "2 B a=1.0", "3 Save a=1.0").optional("3", "a").load();
    WorkflowRequest.Builder builder =
        circle
            .request()
            .bypass(circle.bypass("1").joins(0, "a"), true)
            .bypass(circle.bypass("2").joins(0, "a"), true);

    assertThat(ShortGraph.lines(builder.build())).containsExactly("3 Save");
  }

  @Test
  void wantsNoOutputOfANodeThatIsTakenOut() {
    WorkflowOutput images = template.output("images", "6");
    WorkflowOutput previews = template.output("previews", "7");
    Mute save = template.mute("6");

    assertThat(template.request().build().outputs()).containsExactly(images, previews);
    assertThat(template.request().mute(save, true).build().outputs()).containsExactly(previews);
  }

  @Test
  void namesNodesByTheirLabels() {
    WorkflowTemplate labelled = ShortGraph.loader("1 A", "2 Save a=1.0").label("2", "Keep").load();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> labelled.request().mute(labelled.mute("2"), true).build())
        .withMessage("nothing is left to run: \"Keep\" (node 2) is muted");
  }

  @Test
  void namesWhatTheMappingTookNodesOutBy() {
    request
        .mute(template.mute("5"), true, "upscale = false")
        .mute(template.mute("7"), true, "preview = false")
        .bypass(template.bypass("7"), true, "steps < 5")
        .mute(template.mute("7"), true, "steps < 10");

    assertThatIllegalArgumentException()
        .isThrownBy(request::build)
        .withMessage(
            "nothing is left to run: \"Save\" (node 6) cannot do without \"Upscale\" (node 5),"
                + " which is muted by upscale = false; \"Preview\" (node 7) is muted by"
                + " preview = false and by steps < 10");
  }

  @Test
  void namesTheFirstThatIsMutedOfALongWay() {
    request.bypass(upscale, true, "upscale = false").mute(template.mute("3"), true, "text = false");

    assertThatIllegalArgumentException()
        .isThrownBy(request::build)
        .withMessageStartingWith(
            "nothing is left to run: \"Save\" (node 6) cannot do without \"Text\" (node 3), which"
                + " is muted by text = false; ");
  }

  @Test
  void namesWhatTheMappingBypassedARequiredInputBy() {
    request.bypass(template.bypass("5"), true, "upscale = false");

    assertThatIllegalArgumentException()
        .isThrownBy(request::build)
        .withMessage(
            "\"Save\" (node 6) needs its input images, but nothing is left that gives it:"
                + " \"Upscale\" (node 5) is bypassed by upscale = false");
  }

  @Test
  void doesNotMuteWhatAValueWouldDoFor() {
    WorkflowTemplate valued =
        ShortGraph.loader("1 Steps", "2 Load", "3 Sampler steps=1.0 model=2.0", "4 Save a=3.0")
            .takesValue("3", "steps")
            .load();
    Mute steps = valued.mute("1");
    Parameter own = valued.parameter("steps").sets("3", "steps");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> valued.request().mute(steps, true, "counted = false").build())
        .withMessage(
            "\"Sampler\" (node 3) needs its input steps, but nothing is left that gives it:"
                + " \"Steps\" (node 1) is muted by counted = false");
    assertThat(ShortGraph.lines(valued.request().set(own, 20).mute(steps, true).build()))
        .containsExactly("2 Load", "3 Sampler steps:20 model=2.0", "4 Save a=3.0");
  }

  @Test
  void namesAtMostFiveEnds() {
    String[] nodes = {
      "1 A", "2 S a=1.0", "3 S a=1.0", "4 S a=1.0", "5 S a=1.0", "6 S a=1.0", "7 S a=1.0"
    };
    WorkflowTemplate many = ShortGraph.loader(nodes).load();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> many.request().mute(many.mute("1"), true).build())
        .withMessageEndingWith("which is muted; 1 more")
        .withMessageNotContaining("(node 7)");
  }

  @Test
  void refusesConstantsOfOtherWorkflows() {
    WorkflowTemplate other = ShortGraph.loader(PAINTING).load();

    for (boolean active : List.of(true, false)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> other.request().bypass(lora, active))
          .withMessage("Bypass[2] is not of WorkflowTemplate[x]");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> other.request().mute(template.mute("2"), active))
          .withMessage("Mute[2] is not of WorkflowTemplate[x]");
    }
  }

  @Test
  void refusesNodesThatAreNotThere() {
    assertThatIllegalStateException().isThrownBy(() -> template.bypass("99"));
    assertThatIllegalStateException().isThrownBy(() -> template.mute("99"));
    assertThatIllegalStateException().isThrownBy(() -> lora.joins(0, "model", "99", "model"));
    assertThatIllegalStateException()
        .isThrownBy(() -> ShortGraph.loader("1 A").optional("99", "a").load());
    assertThatIllegalStateException()
        .isThrownBy(() -> ShortGraph.loader("1 A").endsAt("99").load());
  }

  private List<String> sent() {
    return ShortGraph.lines(request.build());
  }
}
