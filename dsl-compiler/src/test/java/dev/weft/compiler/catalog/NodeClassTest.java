package dev.weft.compiler.catalog;

import static dev.weft.compiler.literal.Literals.literal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.catalog.InputType.DynamicChoice;
import dev.weft.compiler.catalog.InputType.Growing;
import dev.weft.compiler.catalog.InputType.Other;
import dev.weft.compiler.catalog.InputType.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class NodeClassTest {
  private final NodeCatalog catalog = BundledCatalog.shared();

  @Test
  void findsTheMembersOfTheChosenOption() {
    NodeClass video = catalog.find("SaveVideo").orElseThrow();
    Function<String, Optional<String>> saved =
        saved(
            Map.of("format", "mp4", "format.codec", "h264", "format.codec.encoding", "re-encode"));

    assertThat(video.input("format", saved).orElseThrow().type()).isInstanceOf(DynamicChoice.class);
    assertThat(video.input("format.codec.encoding.crf", saved).orElseThrow())
        .satisfies(crf -> assertThat(crf.type()).isInstanceOf(InputType.Float.class))
        .satisfies(crf -> assertThat(crf.defaultValue()).contains(literal("23.0")))
        .satisfies(crf -> assertThat(crf.name()).isEqualTo("format.codec.encoding.crf"));
  }

  @Test
  void doesNotFindTheMembersOfAnotherOption() {
    NodeClass resize = catalog.find("ResizeImageMaskNode").orElseThrow();

    assertThat(resize.input("resize_type.multiplier", saved(Map.of("resize_type", "scale width"))))
        .isEmpty();
    assertThat(resize.input("resize_type.multiplier", saved(Map.of("resize_type", "unheard of"))))
        .isEmpty();
  }

  @Test
  void findsAMemberThatIsTheSameInEveryOption() {
    NodeClass node = node("c", new DynamicChoice(Map.of("a", text("c.same"), "b", text("c.same"))));

    assertThat(node.input("c.same")).isPresent();
  }

  @Test
  void doesNotGuessWhichOptionIsMeant() {
    NodeClass node =
        node(
            "c",
            new DynamicChoice(
                Map.of(
                    "a",
                    text("c.x"),
                    "b",
                    Map.of(
                        "c.x",
                        new InputDefinition(
                            "c.x",
                            "M",
                            true,
                            new Other("M"),
                            Optional.empty(),
                            EditorWidget.socket())))));

    assertThat(node.input("c.x")).isEmpty();
    assertThat(node.input("c.x", saved(Map.of("c", "a"))).orElseThrow().type())
        .isEqualTo(new Text(false));
  }

  @Test
  void findsTheMembersOfAGrowingInput() {
    NodeClass batch = catalog.find("BatchImagesNode").orElseThrow();

    assertThat(batch.input("images").orElseThrow().type()).isInstanceOf(Growing.class);
    assertThat(batch.input("images.image0").orElseThrow().required()).isTrue();
    assertThat(batch.input("images.image49").orElseThrow().required()).isFalse();
    assertThat(batch.input("images.image50")).isEmpty();
    assertThat(batch.input("images.x")).isEmpty();
  }

  @Test
  void findsTheMembersOfAGrowingInputByTheirNames() {
    NodeClass math = catalog.find("ComfyMathExpression").orElseThrow();

    assertThat(math.input("values.a").orElseThrow().required()).isTrue();
    assertThat(math.input("values.b").orElseThrow().required()).isFalse();
  }

  private static Function<String, Optional<String>> saved(Map<String, String> values) {
    return name -> Optional.ofNullable(values.get(name));
  }

  private static NodeClass node(String input, InputType type) {
    InputDefinition definition =
        new InputDefinition(input, "M", true, type, Optional.empty(), EditorWidget.socket());
    return new NodeClass("A", "A", Map.of(input, definition), List.of(), List.of(), false, false);
  }

  private static Map<String, InputDefinition> text(String name) {
    return Map.of(
        name,
        new InputDefinition(
            name, "STRING", true, new Text(false), Optional.empty(), EditorWidget.socket()));
  }
}
