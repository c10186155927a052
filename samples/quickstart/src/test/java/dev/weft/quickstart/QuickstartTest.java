package dev.weft.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.client.job.ComfyException;
import dev.weft.testkit.ComfySimulator;
import dev.weft.testkit.ComfySimulatorExtension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ComfySimulatorExtension.class)
final class QuickstartTest {
  @TempDir Path pictures;
  private final Properties properties = new Properties();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void useTheSimulatorOfTheTest(ComfySimulator simulator) {
    properties.setProperty("comfyui.url", simulator.url().toString());
    properties.setProperty("pictures", pictures.toString());
  }

  private String run() {
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    new Quickstart(Options.from(properties), out, false).run();
    return printed.toString(StandardCharsets.UTF_8);
  }

  private List<Path> files(String kind) throws IOException {
    try (Stream<Path> files = Files.list(pictures)) {
      return files.filter(file -> file.getFileName().toString().contains(kind)).sorted().toList();
    }
  }

  @Test
  void paintsAPictureOfTheSizeAskedFor() throws IOException {
    properties.setProperty("width", "192");
    properties.setProperty("height", "128");

    run();

    BufferedImage picture = ImageIO.read(files("picture").get(0).toFile());
    assertThat(picture.getWidth()).isEqualTo(192);
    assertThat(picture.getHeight()).isEqualTo(128);
  }

  @Test
  void writesPreviewsThatArePictures() throws IOException {
    run();

    assertThat(files("preview")).hasSizeGreaterThanOrEqualTo(2);
    for (Path preview : files("preview")) {
      assertThat(ImageIO.read(preview.toFile())).as(preview.toString()).isNotNull();
    }
  }

  @Test
  void printsProgressWithLabelsAndTheSeed() {
    properties.setProperty("seed", "18446744073709551615");

    assertThat(run())
        .contains("%  Painting", "100 %  done", "Seed: 18446744073709551615")
        .doesNotContain("\r");
  }

  @Test
  void anotherPromptGivesAnotherPicture() throws IOException {
    properties.setProperty("seed", "1");
    properties.setProperty("prompt", "a red fox");
    run();
    byte[] fox = Files.readAllBytes(files("picture").get(0));

    properties.setProperty("prompt", "a blue whale");
    run();

    Path last = files("picture").get(files("picture").size() - 1);
    assertThat(Files.readAllBytes(last)).isNotEqualTo(fox);
  }

  @Test
  void aModelThatTheServerDoesNotHaveIsToldInTheNameOfTheParameter() {
    properties.setProperty("checkpoint", "none.safetensors");

    assertThatThrownBy(this::run)
        .isInstanceOf(ComfyException.class)
        .hasMessageContaining("checkpoint")
        .hasMessageContaining("none.safetensors")
        .hasMessageContaining("v1-5-pruned-emaonly.safetensors");
  }

  @ParameterizedTest
  @CsvSource({
    "width, abc, 'width must be a whole number, but was abc'",
    "width, 65, 'width must be from 64 to 2048 in steps of 8, but was 65'",
    "height, 99999999999, 'height must be a whole number, but was 99999999999'",
    "seed, -1, 'seed must be a whole number from 0 to 18446744073709551615, but was -1'",
  })
  void saysWhatIsWrongWithAnOption(String name, String value, String message) {
    properties.setProperty(name, value);
    assertThatThrownBy(this::run).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
