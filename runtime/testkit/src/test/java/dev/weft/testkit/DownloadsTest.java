package dev.weft.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.weft.client.ComfyClient;
import dev.weft.client.HurriedClient;
import dev.weft.testkit.protocol.ComfyVersion;
import dev.weft.workflow.OutputFile;
import dev.weft.workflow.OutputImage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files of a job on their way to this machine. */
@Timeout(60)
class DownloadsTest {
  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void areWholeMadeOverAndNeverInTheWay(ComfyVersion version, @TempDir Path folder)
      throws IOException {
    try (ComfySimulator server = ComfySimulator.builder().version(version).build().start();
        ComfyClient client = HurriedClient.connect(server.url().toString())) {
      List<OutputImage> pictures = client.submit(TextToImage.of("a lighthouse")).await();
      OutputImage picture = pictures.get(0);

      List<Path> saved = OutputFile.saveAll(pictures, folder, "lighthouse-{index}.{ext}");
      assertThat(saved).containsExactly(folder.resolve("lighthouse-1.png"));
      assertThat(saved.get(0)).hasBinaryContent(picture.bytes());
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> OutputFile.saveAll(pictures, folder, "lighthouse-{index}.{ext}"))
          .withCauseInstanceOf(FileAlreadyExistsException.class);
      assertThat(picture.asJpeg(60).saveTo(folder)).hasFileName("weft_00001_.jpeg");
      byte[] jpeg = picture.asJpeg(60).bytes();
      assertThat(jpeg[0] & 0xFF).isEqualTo(0xFF);
      assertThat(read(picture.withoutAlpha()).getColorModel().hasAlpha()).isFalse();
      assertThat(read(picture.alpha()).getWidth()).isEqualTo(64);
    }
  }

  private static BufferedImage read(OutputImage picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
  }
}
