package dev.weft.testkit.node;

import dev.weft.testkit.image.Pictures;
import dev.weft.testkit.image.ScenePainter;
import dev.weft.testkit.json.Json;
import dev.weft.testkit.value.Size;
import dev.weft.testkit.value.Value;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DoubleNode;

/**
 * What a node does of which nothing is known but its sockets: it hands on what it is given, output
 * by output, the second of a type for the second output of that type, and makes up what it was not
 * given. A list that comes out holds all that went in of its type.
 */
final class PassThrough {
  private static final int DEFAULT_SIDE = 512;
  private static final int DEFAULT_STEPS = 20;
  private static final int BLANK = 0x7F7266;
  private static final ScenePainter PAINTER = new ScenePainter();

  private PassThrough() {}

  /** A value for each socket of the node. */
  static List<Value> outputs(NodeRun run) {
    List<Value> outputs = new ArrayList<>();
    List<String> types =
        run.nodeClass().outputs().stream()
            .map(type -> type.isString() ? type.stringValue() : "COMBO")
            .toList();
    for (int slot = 0; slot < types.size(); slot++) {
      String type = types.get(slot);
      int ordinal = Collections.frequency(types.subList(0, slot), type);
      boolean only = Collections.frequency(types, type) == 1;
      Value output = output(run, type, ordinal, only);
      outputs.add(run.nodeClass().givesList(slot) ? list(run, type, output) : output);
    }
    return outputs;
  }

  /** All that the node is given of a type; the one value that it makes when that is nothing. */
  private static Value list(NodeRun run, String type, Value made) {
    List<Value> given =
        run.inputs().entrySet().stream()
            .filter(input -> run.nodeClass().mayTake(input.getKey(), type))
            .flatMap(input -> input.getValue().members())
            .filter(made.getClass()::isInstance)
            .toList();
    return new Value.Members(given.isEmpty() ? List.of(made) : given);
  }

  private static Value output(NodeRun run, String type, int ordinal, boolean only) {
    return switch (type) {
      case "IMAGE" -> images(run, ordinal);
      case "LATENT" -> latent(run, ordinal);
      case "MASK" -> masks(run, ordinal);
      case "SIGMAS" -> sigmas(run, ordinal);
      case "AUDIO" -> FilmAndSound.sound(run, ordinal);
      case "VIDEO" -> FilmAndSound.video(run, ordinal);
      case "INT", "FLOAT", "STRING", "BOOLEAN", "COMBO" -> scalar(run, type, ordinal);
      case "*", "COMFY_MATCHTYPE_V3" -> any(run, type, ordinal);
      default -> carrier(run, type, ordinal, only);
    };
  }

  private static Value images(NodeRun run, int ordinal) {
    List<Value.Images> given = run.all(Value.Images.class);
    if (!given.isEmpty()) {
      return Reshaping.images(run, pick(given, ordinal));
    }
    List<Value.Latent> latents = run.all(Value.Latent.class);
    if (!latents.isEmpty()) {
      return new Value.Images(shown(pick(latents, ordinal)));
    }
    List<Value.Masks> masks = run.all(Value.Masks.class);
    if (!masks.isEmpty()) {
      return new Value.Images(pick(masks, ordinal).frames());
    }
    List<Value.Video> videos = run.all(Value.Video.class);
    if (!videos.isEmpty()) {
      return new Value.Images(pick(videos, ordinal).frames());
    }
    List<BufferedImage> frames = new ArrayList<>();
    for (int i = 0; i < batch(run); i++) {
      frames.add(
          run.nodeClass().input("color").isPresent()
              ? Pictures.plain(size(run), run.whole("color").orElse(0))
              : PAINTER.paint(run.wish(), run.seed() + i, size(run)));
    }
    return new Value.Images(frames);
  }

  private static List<BufferedImage> shown(Value.Latent latent) {
    List<BufferedImage> pictures =
        latent.frames().isEmpty()
            ? Collections.nCopies(latent.batch(), Pictures.plain(latent.size(), BLANK))
            : latent.frames();
    return pictures.stream()
        .flatMap(picture -> Collections.nCopies(latent.length(), picture).stream())
        .toList();
  }

  private static Value latent(NodeRun run, int ordinal) {
    List<Value.Latent> given = run.all(Value.Latent.class);
    if (!given.isEmpty()) {
      return Reshaping.latent(run, pick(given, ordinal));
    }
    List<Value.Images> pictures = run.all(Value.Images.class);
    if (!pictures.isEmpty() && run.whole("width").isEmpty()) {
      Value.Images encoded = pick(pictures, ordinal);
      return new Value.Latent(encoded.size(), encoded.frames().size(), encoded.frames());
    }
    return new Value.Latent(
        size(run),
        Math.max(1, run.whole("batch_size").orElse(1)),
        List.of(),
        Math.max(1, run.whole("length").orElse(1)),
        FilmAndSound.secondsOf(run));
  }

  private static Value masks(NodeRun run, int ordinal) {
    List<Value.Masks> given = run.all(Value.Masks.class);
    if (!given.isEmpty()) {
      return pick(given, ordinal);
    }
    int shade = (int) Math.round(255 * Math.min(1, Math.max(0, run.number("value", 0))));
    Size size =
        run.all(Value.Images.class).stream()
            .findFirst()
            .map(Value.Images::size)
            .orElseGet(() -> size(run));
    return new Value.Masks(List.of(Pictures.plain(size, shade * 0x010101)));
  }

  private static Value sigmas(NodeRun run, int ordinal) {
    List<Value.Sigmas> given = run.all(Value.Sigmas.class);
    return given.isEmpty()
        ? new Value.Sigmas(run.whole("steps").orElse(DEFAULT_STEPS))
        : pick(given, ordinal);
  }

  private static Value scalar(NodeRun run, String type, int ordinal) {
    List<Value.Scalar> given =
        run.inputs().entrySet().stream()
            .filter(
                entry ->
                    entry.getValue() instanceof Value.Scalar scalar && fits(type, scalar.json()))
            .map(Map.Entry::getValue)
            .map(Value.Scalar.class::cast)
            .toList();
    return given.isEmpty() ? new Value.Scalar(madeUp(run, type)) : pick(given, ordinal);
  }

  /** Of a video the rate of its frames, else zero. */
  private static JsonNode madeUp(NodeRun run, String type) {
    return run.all(Value.Video.class).stream()
        .filter(video -> type.equals("FLOAT"))
        .findFirst()
        .<JsonNode>map(video -> DoubleNode.valueOf(video.rate()))
        .orElseGet(() -> zero(type));
  }

  private static boolean fits(String type, JsonNode json) {
    return switch (type) {
      case "INT" -> json.isIntegralNumber();
      case "FLOAT" -> json.isNumber();
      case "BOOLEAN" -> json.isBoolean();
      default -> json.isString();
    };
  }

  private static JsonNode zero(String type) {
    return Json.parse(
        switch (type) {
          case "INT" -> "0";
          case "FLOAT" -> "0.0";
          case "BOOLEAN" -> "false";
          default -> "\"\"";
        });
  }

  /** What came to a socket of the same open type; options and numbers stand beside those. */
  private static Value any(NodeRun run, String type, int ordinal) {
    List<Value> matching =
        run.nodeClass().inputs().stream()
            .filter(input -> input.is(type))
            .flatMap(input -> Optional.ofNullable(run.inputs().get(input.name())).stream())
            .toList();
    List<Value> given = matching.isEmpty() ? List.copyOf(run.inputs().values()) : matching;
    return given.isEmpty() ? Value.nothing() : pick(given, ordinal);
  }

  private static Value carrier(NodeRun run, String type, int ordinal, boolean only) {
    List<Value.Carrier> same =
        run.all(Value.Carrier.class).stream().filter(value -> value.type().equals(type)).toList();
    if (same.isEmpty()) {
      String text = run.ownText().isEmpty() ? run.wish() : run.ownText();
      return new Value.Carrier(type, text, run.seed());
    }
    if (!only || same.size() == 1) {
      return pick(same, ordinal);
    }
    String joined = same.stream().map(Value.Carrier::text).collect(Collectors.joining(" ")).strip();
    return new Value.Carrier(type, joined, run.seed());
  }

  private static Size size(NodeRun run) {
    return new Size(
        run.whole("width").orElse(DEFAULT_SIDE), run.whole("height").orElse(DEFAULT_SIDE));
  }

  private static int batch(NodeRun run) {
    return Math.max(1, run.whole("batch_size").orElse(run.whole("length").orElse(1)));
  }

  static <V> V pick(List<V> values, int ordinal) {
    return values.get(Math.min(ordinal, values.size() - 1));
  }
}
