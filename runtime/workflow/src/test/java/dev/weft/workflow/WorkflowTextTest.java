package dev.weft.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkflowTextTest {
  private final WorkflowTemplate template =
      WorkflowTemplate.from(WorkflowTextTest.class, "txt2img.json").load();

  @Test
  void writesEachValueAsJson() {
    String text =
        WorkflowText.of(this)
            .add(named("prompt"), "a \"lighthouse\"")
            .add(named("width"), 768)
            .addUnsigned(named("seed"), -1)
            .add(named("cfg"), 7.5)
            .add(named("tiled"), true)
            .add("upscale", false)
            .addOptional(named("pose"), (String) null, WorkflowText::add)
            .addOptional(named("steps"), 20, WorkflowText::add)
            .add(named("sampler"), (Choice) () -> "euler")
            .addJson(named("sizes"), "[1, 2]")
            .toString();

    assertThat(text)
        .isEqualTo(
            "WorkflowTextTest[prompt=\"a \\\"lighthouse\\\"\", width=768,"
                + " seed=18446744073709551615, cfg=7.5, tiled=true, upscale=false, steps=20, sampler=\"euler\","
                + " sizes=[1, 2]]");
  }

  @Test
  void staysOnOneLine() {
    String text =
        WorkflowText.of(this)
            .add(named("text"), "a\nb\u2028c\u0085d")
            .addJson(named("json"), "{\r\n\"a\": 1\n}")
            .add(named("file"), InputFile.onServer("a\nb.png"))
            .toString();

    assertThat(text.lines()).hasSize(1);
    assertThat(text).startsWith("WorkflowTextTest[text=\"a\\nb").doesNotContain("\u2028", "\u0085");
  }

  @Test
  void saysNothingOfNothing() {
    assertThat(WorkflowText.of(this)).hasToString("WorkflowTextTest[]");
  }

  private Parameter named(String name) {
    return template.parameter(name);
  }
}
