package dev.weft.compiler.catalog;

import static dev.weft.compiler.catalog.OutputKind.AUDIO;
import static dev.weft.compiler.catalog.OutputKind.FILE;
import static dev.weft.compiler.catalog.OutputKind.IMAGE;
import static dev.weft.compiler.catalog.OutputKind.NONE;
import static dev.weft.compiler.catalog.OutputKind.TEXT;
import static dev.weft.compiler.catalog.OutputKind.VIDEO;

import dev.weft.compiler.catalog.InputType.Growing;
import dev.weft.compiler.catalog.InputType.Other;
import dev.weft.compiler.catalog.InputType.Text;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which kind of output the nodes of a class yield. A server does not tell: {@code /object_info}
 * says only which classes yield something. So it is known by name for what was seen of ComfyUI's
 * own and for well-known other classes, and concluded from what a class takes for the rest.
 */
public final class OutputKinds {
  private static final Map<OutputKind, List<String>> NAMES =
      Map.of(
          IMAGE,
          List.of(
              "GLSLShader",
              "Image Comparer (rgthree)",
              "Image Save",
              "ImageCompare",
              "ImageCompositor",
              "ImageCropV2",
              "LossGraphNode",
              "MaskPreview",
              "Painter",
              "PreviewImage",
              "SaveAnimatedPNG",
              "SaveAnimatedWEBP",
              "SaveImage",
              "SaveImageAdvanced",
              "SaveImageWebsocket",
              "SaveSVGNode"),
          VIDEO,
          List.of(
              "ADE_AnimateDiffCombine",
              "SAM3_TrackPreview",
              "SaveVideo",
              "SaveWEBM",
              "VHS_VideoCombine"),
          AUDIO,
          List.of(
              "PreviewAudio", "SaveAudio", "SaveAudioAdvanced", "SaveAudioMP3", "SaveAudioOpus"),
          TEXT,
          List.of(
              "Display Any (rgthree)",
              "PreviewAny",
              "SaveText",
              "ShowText|pysssss",
              "easy showAnything"),
          FILE,
          List.of("Save3DAdvanced", "SaveGLB", "SaveGaussianSplat", "SaveLatent", "SavePointCloud"),
          NONE,
          List.of(
              "CLIPSave",
              "CheckpointSave",
              "ETN_SendImageWebSocket",
              "ImageOnlyCheckpointSave",
              "LoraSave",
              "ModelSave",
              "SaveImageDataSetToFolder",
              "SaveImageTextDataSetToFolder",
              "SaveLoRA",
              "SaveLoRANode",
              "SaveTrainingDataset",
              "VAESave"));

  private static final Map<String, OutputKind> BY_NAME = byName();

  private OutputKinds() {}

  private static Map<String, OutputKind> byName() {
    Map<String, OutputKind> byName = new HashMap<>();
    NAMES.forEach((kind, names) -> names.forEach(name -> byName.put(name, kind)));
    return byName;
  }

  /**
   * The kind that nodes of a class yield; empty when there is no telling.
   *
   * @param definition what a catalog knows of the class
   */
  public static Optional<OutputKind> of(String classType, Optional<NodeClass> definition) {
    return Optional.ofNullable(BY_NAME.get(classType))
        .or(() -> definition.flatMap(OutputKinds::concluded));
  }

  private static Optional<OutputKind> concluded(NodeClass node) {
    if (!node.outputNode() && !node.intermediateOutput()) {
      return Optional.of(NONE);
    }
    if (node.outputTypes().stream().anyMatch(type -> type.startsWith("FILE_3D"))) {
      return Optional.of(FILE);
    }
    Set<String> taken =
        node.inputs().values().stream().flatMap(OutputKinds::words).collect(Collectors.toSet());
    boolean pictures = taken.contains("IMAGE") || taken.contains("MASK");
    if (taken.contains("VIDEO") || (pictures && taken.contains("AUDIO"))) {
      return Optional.of(VIDEO);
    }
    if (pictures) {
      return Optional.of(IMAGE);
    }
    return taken.contains("AUDIO") ? Optional.of(AUDIO) : text(node);
  }

  /**
   * A class that shows a text hands on nothing else; others take texts for all kinds of reasons.
   */
  private static Optional<OutputKind> text(NodeClass node) {
    boolean takesText =
        node.inputs().values().stream().anyMatch(input -> input.type() instanceof Text);
    return takesText && Set.of("STRING").containsAll(node.outputTypes())
        ? Optional.of(TEXT)
        : Optional.empty();
  }

  private static Stream<String> words(InputDefinition input) {
    if (input.type() instanceof Growing growing) {
      return growing.members().values().stream().limit(1).flatMap(OutputKinds::words);
    }
    return input.type() instanceof Other other
        ? Arrays.stream(other.name().split(",", -1))
        : Stream.empty();
  }
}
