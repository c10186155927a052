package dev.weft.compiler.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.catalog.InputType.Other;
import dev.weft.compiler.catalog.InputType.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputKindsTest {

  @ParameterizedTest
  @CsvSource({
    "SaveImage, IMAGE",
    "SaveAnimatedWEBP, IMAGE",
    "SaveVideo, VIDEO",
    "SaveWEBM, VIDEO",
    "SaveAudioMP3, AUDIO",
    "PreviewAny, TEXT",
    "SaveLatent, FILE",
    "CheckpointSave, NONE",
    "SaveImageWebsocket, IMAGE",
    "ImageCropV2, IMAGE",
    "KSampler, NONE"
  })
  void knowsCoreClasses(String classType, OutputKind kind) {
    assertThat(OutputKinds.of(classType, BundledCatalog.shared().find(classType))).contains(kind);
  }

  @Test
  void knowsWellKnownClassesThatNoCatalogHas() {
    assertThat(OutputKinds.of("VHS_VideoCombine", Optional.empty())).contains(OutputKind.VIDEO);
    assertThat(OutputKinds.of("Mystery", Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IMAGE          |                | IMAGE",
        "MASK           |                | IMAGE",
        "IMAGE,MASK     | IMAGE          | IMAGE",
        "VIDEO          |                | VIDEO",
        "IMAGE AUDIO    | VHS_FILENAMES  | VIDEO",
        "AUDIO          |                | AUDIO",
        "STRING         |                | TEXT",
        "STRING         | STRING         | TEXT",
        "IMAGE STRING   | FILE_3D_GLB    | FILE"
      })
  void concludesFromWhatAnUnknownClassTakes(String takes, String yields, OutputKind kind) {
    assertThat(OutputKinds.of("X", Optional.of(node(takes, yields)))).contains(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"MODEL          |      ", "STRING MODEL   | MODEL"})
  void admitsWhenThereIsNoTelling(String takes, String yields) {
    assertThat(OutputKinds.of("X", Optional.of(node(takes, yields)))).isEmpty();
  }

  private static NodeClass node(String takes, String yields) {
    Map<String, InputDefinition> inputs = new LinkedHashMap<>();
    for (String type : takes.split(" ")) {
      InputType read = type.equals("STRING") ? new Text(false) : new Other(type);
      inputs.put(
          type,
          new InputDefinition(type, type, true, read, Optional.empty(), EditorWidget.socket()));
    }
    List<String> outputs = yields == null ? List.of() : List.of(yields);
    return new NodeClass("X", "X", inputs, outputs, outputs, true, false);
  }
}
