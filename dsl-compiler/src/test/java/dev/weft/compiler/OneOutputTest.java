package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.codegen.JavaCompilation;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.source.OverlayStore;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One output is a picture where its node always runs, and an {@code Optional} where it may not. */
class OneOutputTest {
  private static final Path ROOT = Path.of("project").toAbsolutePath();
  private static final String GRAPH =
      """
      {
        "1": { "class_type": "LoadImage", "inputs": { "image": "a.png" } },
        "2": { "class_type": "ImageInvert", "inputs": { "image": ["1", 0] } },
        "3": { "class_type": "SaveImage", "inputs": { "filename_prefix": "a", "images": ["2", 0] } },
        "4": { "class_type": "PreviewImage", "inputs": { "images": ["1", 0] } },
        "5": { "class_type": "LoadImage", "inputs": { "image": "b.png" } },
        "6": { "class_type": "ImageBlend", "inputs": {
          "image1": ["1", 0], "image2": ["5", 0], "blend_factor": 0.5, "blend_mode": "normal" } },
        "7": { "class_type": "SaveImage", "inputs": { "filename_prefix": "b", "images": ["6", 0] } }
      }
      """;

  static Stream<Arguments> outputs() {
    String manyToggles =
        String.join(
            "\n",
            IntStream.range(0, 14).mapToObj(i -> "toggle t" + i + " = on bypass #2").toList());
    return Stream.of(
        Arguments.of("OutputImage", "#3", ""),
        Arguments.of("OutputImage", "#3", "toggle plain = off bypass #2"),
        Arguments.of("OutputImage", "#3", "switch of = a -> #3.images { a: #2 b: #1 }"),
        Arguments.of(
            "OutputImage",
            "#7",
            "each layer: 0..3 chains #6 keeping image1 { param mode -> blend_mode }"),
        Arguments.of("OutputImage", "#3", "toggle saved = on mute #3 require saved : \"save it\""),
        Arguments.of("Optional", "#3", "toggle saved = on mute #3"),
        Arguments.of("Optional", "#3", "toggle saved = on bypass #3"),
        Arguments.of("Optional", "#3", "toggle inverted = on mute #2, #3"),
        Arguments.of("Optional", "#3", "toggle inverted = on mute #2"),
        Arguments.of("Optional", "#3", "param n: int = 3 mute #3 when n < 2"),
        Arguments.of("Optional", "#3", "param n: int = 3 mute #2 when n < 2"),
        Arguments.of(
            "Optional", "#7", "param other: image optional -> #5.image mute #5 when !given(other)"),
        Arguments.of("Optional", "#7", "switch of = a -> #3.images { a: #6 b: #1 }"),
        Arguments.of(
            "Optional",
            "#7",
            "each layer: 0..3 chains #6 keeping image1"
                + " { param other: image optional -> image2.image mute #5 when !given(other) }"),
        Arguments.of("OutputImage", "#3", manyToggles),
        Arguments.of("Optional", "#3", manyToggles + "\ntoggle saved = on mute #3"),
        Arguments.of("Optional", "#3", manyToggles + "\ntoggle inverted = on mute #2"),
        Arguments.of(
            "Optional", "#7", manyToggles + "\nswitch of = a -> #3.images { a: #6 b: #1 }"));
  }

  @ParameterizedTest
  @MethodSource("outputs")
  void isOptionalWhereTheNodeMayBeOff(String type, String node, String statements)
      throws ReflectiveOperationException {
    String mapping =
        "package art\nworkflow Art from \"art.json\" {\n%s\noutput cover: one <- %s\noutput seen <- #4\n}\n"
            .formatted(statements, node);
    Path file = ROOT.resolve("art.weft");
    Compilation result =
        new MappingCompiler(
                OverlayStore.inMemory(ROOT, Map.of(file, mapping, ROOT.resolve("art.json"), GRAPH)),
                ProjectCatalog.bundled())
            .compile(List.of(file), "test");

    assertThat(result.diagnostics())
        .filteredOn(Diagnostic::isError)
        .as(CompilerCase.shown(result))
        .isEmpty();
    RecordComponent cover =
        JavaCompilation.of(CompilerCase.units(result))
            .load()
            .loadClass("art.ArtWorkflow$Outputs")
            .getRecordComponents()[0];
    assertThat(cover.getType().getSimpleName()).isEqualTo(type);
  }
}
