package dev.weft.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Links that come from where a program chooses. */
class SwitchTest {
  private static final String[] START = {
    "1 Empty",
    "2 LoadImage image:a.png",
    "3 Encode pixels=2.0",
    "4 Sampler latent=1.0",
    "5 Save images=4.0",
    "6 Preview images=2.0"
  };
  private static final LinkSource BLANK = LinkSource.of("1", 0).without("3", "6");
  private static final LinkSource PHOTO = LinkSource.of("3", 0);

  private final WorkflowTemplate template = ShortGraph.loader(START).load();
  private final Parameter start = template.parameter("start").sets("4", "latent");
  private final WorkflowRequest.Builder request = template.request();

  @Test
  void leavesOutWhatOnlyOtherCasesNeed() {
    Parameter photo = template.parameter("photo").sets("2", "image");
    request.set(photo, InputFile.of(new byte[] {1}, "b.png")).link(start, BLANK);
    WorkflowRequest sent = request.build();

    assertThat(ShortGraph.lines(sent))
        .containsExactly("1 Empty", "4 Sampler latent=1.0", "5 Save images=4.0");
    assertThat(sent.uploads()).isEmpty();
    assertThat(sent.parameters()).containsExactly(photo, start);
    assertThat(sent.targets()).containsOnlyKeys(new Parameter.Target("4", "latent"));
  }

  @Test
  void linksToTheChosenSource() {
    request.link(start, PHOTO);

    assertThat(sent())
        .containsExactly(
            "2 LoadImage image:a.png",
            "3 Encode pixels=2.0",
            "4 Sampler latent=3.0",
            "5 Save images=4.0",
            "6 Preview images=2.0");
  }

  @Test
  void letsTheLaterChoiceOfALinkCount() {
    request.link(start, PHOTO).link(start, LinkSource.of("1", 0));

    assertThat(request.build().toBytes()).isEqualTo(ShortGraph.json(START));
  }

  @Test
  void namesTheSwitchThatLeavesNothing() {
    WorkflowTemplate cases = ShortGraph.loader("1 Empty", "2 Photo", "3 Save a=1.0").load();
    Parameter chosen = cases.parameter("start").sets("3", "a");

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> cases.request().link(chosen, LinkSource.of("1", 0).without("2", "3")).build())
        .withMessage(
            "nothing is left to run: \"Photo\" (node 2) is left out by start;"
                + " \"Save\" (node 3) is left out by start");
  }

  @Test
  void keepsWhatAnotherSwitchChooses() {
    WorkflowTemplate two =
        ShortGraph.loader(
                "1 A", "2 B", "3 Sampler a=1.0", "4 Save a=3.0", "5 Sampler a=1.0", "6 Save a=5.0")
            .load();
    LinkSource a = LinkSource.of("1", 0).without("2");
    LinkSource b = LinkSource.of("2", 0);
    WorkflowRequest sent =
        two.request()
            .link(two.parameter("first").sets("3", "a"), b)
            .link(two.parameter("second").sets("5", "a"), a)
            .build();

    assertThat(ShortGraph.lines(sent)).contains("2 B", "3 Sampler a=2.0", "5 Sampler a=1.0");
  }

  @Test
  void sparesTheCopiesOfANodeToo() {
    WorkflowTemplate two =
        ShortGraph.loader("1 A", "2 Lora model=1.0", "3 Sampler model=1.0", "4 Save a=3.0").load();
    WorkflowRequest sent =
        two.request()
            .link(two.parameter("model").sets("3", "model"), LinkSource.of("1", 0).without("2"))
            .chain(two.chain("lora", "2").joins(0, "model").ids(1000), List.of("ink"), (e, b) -> {})
            .build();

    assertThat(ShortGraph.lines(sent))
        .containsExactly("1 A", "3 Sampler model=1.0", "4 Save a=3.0");
  }

  @Test
  void sparesWhereSeveralSwitchesSaySo() {
    WorkflowRequest kept = request.link(start, PHOTO).spare("6", false, "start").build();
    WorkflowRequest left =
        template.request().link(start, PHOTO).spare("6", true, "start and mask").build();

    assertThat(ShortGraph.lines(kept)).contains("6 Preview images=2.0");
    assertThat(ShortGraph.lines(left)).doesNotContain("6 Preview images=2.0");
  }

  @Test
  void linksThroughABypassedCase() {
    request.link(start, PHOTO).bypass(template.bypass("3").joins(0, "pixels"), true);

    assertThat(sent()).contains("4 Sampler latent=2.0");
  }

  @Test
  void refusesSourcesThatAreNotThere() {
    assertThatIllegalStateException()
        .isThrownBy(() -> request.link(start, LinkSource.of("99", 0)))
        .withMessage(
            "x has no node \"99\": class and workflow are from different builds; build again");
    assertThatIllegalStateException()
        .isThrownBy(() -> request.link(start, LinkSource.of("1", 0).without("99")));
  }

  private List<String> sent() {
    return ShortGraph.lines(request.build());
  }
}
