package dev.weft.cookbook;

import dev.weft.testkit.ComfySimulator;
import dev.weft.testkit.ComfySimulatorBuilder;
import dev.weft.workflow.InputFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import javax.imageio.ImageIO;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The prompts that were written by hand, and what it takes to run them. */
final class ByHand {
  /** What a server ran: it makes 7.0 of the 7 of a FLOAT input. */
  static final Comparator<JsonNode> NUMBERS_BY_VALUE =
      (one, other) -> one.equals(ByHand::compare, other) ? 0 : 1;

  private static final ObjectMapper JSON = new ObjectMapper();

  private ByHand() {}

  /** Strict with graphs, and quick. */
  static ComfySimulatorBuilder simulator() {
    return ComfySimulator.builder().previews(false).stepTime(Duration.ZERO).anyModel();
  }

  /** The prompt of a file, with the names that the server knows the files by. */
  static JsonNode prompt(String name, Map<String, Path> files) {
    String prompt = text(name);
    for (Map.Entry<String, Path> file : files.entrySet()) {
      String uploaded = InputFile.of(file.getValue()).serverName();
      prompt = prompt.replace("\"" + file.getKey() + "\"", "\"" + uploaded + "\"");
    }
    return json(prompt);
  }

  private static int compare(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      return one.decimalValue().compareTo(other.decimalValue());
    }
    return one.equals(other) ? 0 : 1;
  }

  static JsonNode json(String text) {
    return JSON.readTree(text);
  }

  static String text(String name) {
    return text(Path.of("src/test/resources/expected", name + ".json"));
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A picture of a colour of its own, so that no two are the same file on the server. */
  static Path picture(Path folder, int color) {
    try {
      Path file = folder.resolve(color + ".png");
      BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
      image.setRGB(0, 0, color);
      ImageIO.write(image, "png", file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
