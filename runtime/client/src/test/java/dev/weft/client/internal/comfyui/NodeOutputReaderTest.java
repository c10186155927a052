package dev.weft.client.internal.comfyui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.NodeOutput;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeOutputReaderTest {

  @ParameterizedTest
  @CsvSource({
    "images, a.png, OutputImage",
    "images, a.webp, OutputImage",
    "images, a.mp4, OutputVideo",
    "images, a.unknown, OutputImage",
    "gifs, a.gif, OutputVideo",
    "video, a.bin, OutputVideo",
    "audio, a.webm, OutputAudio",
    "files, a.flac, OutputAudio",
    "a_images, a.jpg, OutputImage",
    "latents, a.latent, OutputFile",
    "3d, mesh.glb, OutputFile",
  })
  void tellsTheKindOfAFileByKeyAndEnding(String key, String name, String kind) {
    NodeOutput output = read("{\"" + key + "\": [{\"filename\": \"" + name + "\"}]}");
    assertThat(output.files())
        .singleElement()
        .satisfies(file -> assertThat(file.getClass().getSimpleName()).isEqualTo(kind));
  }

  @Test
  void takesEveryKeyAndShrugsAtTheRest() {
    String json =
        "{\"images\": [{\"filename\": \"a.png\", \"subfolder\": \"s\", \"type\": \"temp\", \"x\": NaN}, 7,"
            + " null], \"animated\": [true], \"text\": [\"one\", \"two\"], \"n\": 5, \"dims\": [[1]]}";
    JobOutputs outputs = new JobOutputs(Map.of("9", read(json)));

    assertThat(outputs.images("9"))
        .singleElement()
        .satisfies(
            image -> {
              assertThat(image.subfolder()).isEqualTo("s");
              assertThat(image.type()).isEqualTo("temp");
            });
    assertThat(outputs.texts("9")).containsExactly("one", "two");
    assertThat(outputs.json("9")).isEqualTo(json);
    assertThat(outputs.videos("9")).isEmpty();
    assertThat(outputs.files("other")).isEmpty();
    assertThat(outputs.json("other")).isEqualTo("{}");
  }

  private static NodeOutput read(String json) {
    return NodeOutputReader.read(JsonCursor.of(json), new NoFiles());
  }
}
