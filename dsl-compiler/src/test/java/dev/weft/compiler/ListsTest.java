package dev.weft.compiler;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.weft.compiler.codegen.GeneratedUnit;
import dev.weft.compiler.codegen.JavaCompilation;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonReader;
import dev.weft.compiler.source.SourceFile;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs that use the lists of generated classes, and the prompts that they send. */
class ListsTest {
  private static final Pattern NODE =
      Pattern.compile("\"([0-9]+)\": ?\\{\"inputs\": ?(\\{.*?\\}), \"class_type\"");

  @Test
  void chainsTheFirstNearestToTheSource() {
    String workflow = "ArtWorkflow.prompt(\"fox\")";

    assertThat(sent("each-chains", workflow + ".build()"))
        .contains("3: {\"text\": \"fox\", \"clip\": [\"1\",1]}".replace("\",1", "\",1"))
        .noneMatch(node -> node.startsWith("2:"));
    assertThat(
            sent(
                "each-chains",
                workflow
                    + ".lora(l -> l.name(\"ink\").strength(0.5)).lora(l -> l.name(\"oil\")).build()"))
        .contains(
            "1000: {\"lora_name\": \"ink\", \"strength_model\": 0.5, \"strength_clip\": 0.5,"
                + " \"model\": [\"1\", 0], \"clip\": [\"1\", 1]}")
        .anyMatch(node -> node.startsWith("1001: {\"lora_name\": \"oil\"") && node.contains("1000"))
        .anyMatch(node -> node.startsWith("5:") && node.contains("\"model\": [\"1001\""))
        .anyMatch(node -> node.startsWith("3:") && node.contains("\"clip\": [\"1001\""));
  }

  @Test
  void refusesTooManyAtTheCallAndTooFewWhenBuilt() {
    String lora = ".lora(l -> l.name(\"ink\"))";
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                run(
                    "each-chains",
                    "ArtWorkflow.prompt(\"fox\")" + lora + lora + lora + ".toString()"))
        .withMessage("lora must have at most 2 elements, but has 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> run("each-repeats", "ArtWorkflow.builder().build().toString()"))
        .withMessage("picture must have at least 1 element, but has 0");
  }

  @Test
  void readsElementsBack() {
    assertThat(
            run(
                "each-chains",
                "ArtWorkflow.prompt(\"fox\").lora(l -> l.name(\"ink\")).build().toBuilder().build()"
                    + ".loras().get(0).name()"))
        .isEqualTo("ink");
    assertThat(
            run(
                "each-chains",
                "ArtWorkflow.prompt(\"fox\").loras(java.util.List.of("
                    + "ArtWorkflow.Lora.name(\"ink\").build())).build().toString()"))
        .isEqualTo("ArtWorkflow[prompt=\"fox\", loras=[Lora[name=\"ink\", strength=1.0]]]");
  }

  @Test
  void copiesWhatAnElementHasForItself() {
    List<String> sent =
        sent(
            "each-controls",
            "ArtWorkflow.control(c -> c.image(dev.weft.workflow.InputImage.onServer(\"a.png\")))"
                + ".control(c -> c.image(dev.weft.workflow.InputImage.onServer(\"b.png\"))"
                + ".strength(0.5)).build()");

    assertThat(sent)
        .contains("1001: {\"image\": \"a.png\"}", "1003: {\"image\": \"b.png\"}")
        .anyMatch(n -> n.startsWith("1000:") && n.contains("\"image\": [\"1001\""))
        .anyMatch(
            n ->
                n.startsWith("1002:")
                    && n.contains("\"positive\": [\"1000\"")
                    && n.contains("\"negative\": [\"1000\"")
                    && n.contains("\"image\": [\"1003\""))
        .anyMatch(n -> n.startsWith("5:") && n.contains("\"positive\": [\"1002\""))
        .noneMatch(n -> n.startsWith("8:"))
        .noneMatch(n -> n.startsWith("11:"));
  }

  @Test
  void sendsTheSavedElementsUntilSomeAreGiven() {
    assertThat(sent("each-controls", "ArtWorkflow.builder().build()"))
        .anyMatch(node -> node.startsWith("8: {\"image\": \"pose.png\"}"))
        .anyMatch(node -> node.startsWith("10:"))
        .noneMatch(node -> node.startsWith("11:"));
  }

  @Test
  void computesForEachElementAndPassesByThoseThatAreOff() {
    String lora = ".lora(l -> l.style(\"%s\").weight(%d).on(%s))";
    List<String> sent =
        sent(
            "each-inner",
            "ArtWorkflow.steps(20)"
                + lora.formatted("Ink", 50, true)
                + lora.formatted("Oil", 60, false)
                + lora.formatted("Fog", 0, true)
                + lora.formatted("Dew", 25, true)
                + ".control(c -> c.image(dev.weft.workflow.InputImage.onServer(\"a.png\")))"
                + ".control(c -> c.image(dev.weft.workflow.InputImage.onServer(\"b.png\")).until(30))"
                + ".build()");

    assertThat(sent)
        .contains(
            "1000: {\"lora_name\": \"styles/ink.safetensors\", \"strength_model\": 0.5,"
                + " \"model\": [\"1\", 0]}",
            "1003: {\"lora_name\": \"styles/dew.safetensors\", \"strength_model\": 0.25,"
                + " \"model\": [\"1000\",0]}")
        .noneMatch(node -> node.startsWith("1001:") || node.startsWith("1002:"))
        .anyMatch(
            node ->
                node.startsWith("5:")
                    && node.contains("\"model\": [\"1003\",0]")
                    && node.contains("\"positive\": [\"2000\",0]"))
        .anyMatch(node -> node.startsWith("2000:") && node.contains("\"end_percent\": 0.5"))
        .noneMatch(node -> node.startsWith("2002:") || node.startsWith("2003:"));
  }

  @Test
  void saysWhichElementBreaksARequirement() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                sent(
                    "each-inner",
                    "ArtWorkflow.steps(40).lora(l -> l.style(\"Ink\").weight(90)).build()"))
        .withMessageContaining("Ink is too strong for 40 steps");
  }

  @Test
  void fillsNumberedInputsAndMembers() {
    String image = "dev.weft.workflow.InputImage.onServer(\"%s\")";
    List<String> sent =
        sent(
            "each-repeats",
            "ArtWorkflow.picture(p -> p.file("
                + image.formatted("a")
                + "))"
                + ".picture(p -> p.file("
                + image.formatted("b")
                + "))"
                + ".layer(l -> l.file("
                + image.formatted("c")
                + "))"
                + ".lora(l -> l.name(\"ink\").strength(0.5)).lora(l -> l.name(\"oil\")).build()");

    assertThat(sent)
        .contains(
            "1000: {\"image\": \"a\"}", "1001: {\"image\": \"b\"}", "2000: {\"image\": \"c\"}")
        .anyMatch(
            n ->
                n.startsWith("2:")
                    && n.contains("\"images.image0\": [\"1000\"")
                    && n.contains("\"images.image1\""))
        .anyMatch(
            n -> n.startsWith("6:") && n.contains("\"image1\": [\"2000\"") && !n.contains("image2"))
        .noneMatch(n -> n.startsWith("4:") || n.startsWith("5:"));
    assertThat(
            run(
                "each-repeats",
                "\"\" + ArtWorkflow.picture(p -> p.file("
                    + image.formatted("a")
                    + ")).layer(l -> l.file("
                    + image.formatted("c")
                    + ")).lora(l -> l.name(\"oil\")).lora(l -> l.name(\"ink\").strength(0.5)).build().toRequest().toJson()"))
        .contains("\"lora_1\": {\"on\": true, \"lora\": \"oil\", \"strength\": 1}")
        .containsPattern("\"lora_2\": ?\\{\"on\": true, \"lora\": \"ink\", \"strength\": 0.5\\}");
  }

  @Test
  void tellsWhetherAListHasAnElement() {
    String lora = ".lora(l -> l.name(\"ink\"))";
    assertThat(sent("each-asked", "ArtWorkflow.builder().build()"))
        .contains("2: {\"text\": \"plain\", \"clip\": [\"1\", 1]}")
        .contains("3: {\"text\": \"posed\", \"clip\": [\"1\", 1]}");
    assertThat(sent("each-asked", "ArtWorkflow.lora(l -> l.name(\"ink\"))" + lora + ".build()"))
        .contains("2: {\"text\": \"styled\", \"clip\": [\"1\", 1]}");
    assertThat(sent("each-asked", "ArtWorkflow.controls(java.util.List.of()).build()"))
        .contains("3: {\"text\": \"free\", \"clip\": [\"1\", 1]}");
    assertThat(sent("each-asked", "ArtWorkflow.control(c -> c.strength(0.5)).build()"))
        .contains("3: {\"text\": \"posed\", \"clip\": [\"1\", 1]}");
  }

  /** The places of the others stay as they are. */
  @ParameterizedTest
  @CsvSource({"0, image1", "1, image2", "2, image3"})
  void leavesOutTheInputOfAnElementThatIsMuted(int muted, String input) {
    assertThat(wall(muted, "shown"))
        .filteredOn(node -> node.startsWith("3:"))
        .singleElement(as(InstanceOfAssertFactories.STRING))
        .doesNotContain(input)
        .contains(
            Stream.of("image1", "image2", "image3")
                .filter(other -> !other.equals(input))
                .map(other -> "\"" + other + "\": [\"100" + 2 * place(other) + "\"")
                .toList());
    assertThat(wall(muted, "shown"))
        .noneMatch(node -> node.startsWith("100" + 2 * muted + ":"))
        .noneMatch(node -> node.startsWith("100" + (2 * muted + 1) + ":"));
  }

  @ParameterizedTest
  @CsvSource({"0, image1", "1, image2", "2, image3"})
  void passesByTheNodeOfAnElementThatIsBypassed(int bypassed, String input) {
    String picture = "100" + (2 * bypassed + 1);
    assertThat(wall(bypassed, "scaled"))
        .anyMatch(
            node -> node.startsWith("3:") && node.contains("\"" + input + "\": [\"" + picture))
        .anyMatch(node -> node.startsWith(picture + ":"))
        .noneMatch(node -> node.startsWith("100" + 2 * bypassed + ":"));
  }

  private static int place(String input) {
    return Integer.parseInt(input.substring("image".length())) - 1;
  }

  /** Three pictures, of which one has a toggle off. */
  private static List<String> wall(int element, String toggle) {
    StringBuilder workflow = new StringBuilder("ArtWorkflow.builder()");
    for (int i = 0; i < 3; i++) {
      workflow.append(
          ".picture(p -> p.file(dev.weft.workflow.InputImage.onServer(\"%s.png\")).%s(%s))"
              .formatted(i, toggle, i != element));
    }
    return sent("each-repeats-inner", workflow + ".build()");
  }

  /** The nodes of the prompt, by id. */
  private static List<String> sent(String folder, String workflow) {
    String json = run(folder, workflow + ".toRequest().toJson()");
    assertThat(JsonReader.read(SourceFile.of("sent", json), new DiagnosticSink())).isPresent();
    List<String> nodes = new ArrayList<>();
    Matcher node = NODE.matcher(json);
    while (node.find()) {
      nodes.add(node.group(1) + ": " + node.group(2));
    }
    return nodes;
  }

  /** What an expression of a program yields, a text. */
  private static String run(String folder, String expression) {
    CompilerCase one =
        CompilerCase.all().stream()
            .filter(c -> c.name().equals("language/" + folder))
            .findFirst()
            .orElseThrow();
    List<GeneratedUnit> units = new ArrayList<>(CompilerCase.units(one.compile()));
    units.add(
        new GeneratedUnit(
            GeneratedUnit.Kind.SOURCE,
            "com/acme/art/Program.java",
            "package com.acme.art;\n\npublic final class Program {\n  private Program() {}\n\n"
                + "  public static String run() {\n    return "
                + expression
                + ";\n  }\n}\n"));
    JavaCompilation compilation = JavaCompilation.of(units);
    assertThat(compilation.problems()).isEmpty();
    try {
      return (String)
          compilation.load().loadClass("com.acme.art.Program").getMethod("run").invoke(null);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new AssertionError(e);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
