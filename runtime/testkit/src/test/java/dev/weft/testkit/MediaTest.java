package dev.weft.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.weft.testkit.image.ImageFiles;
import dev.weft.testkit.json.Json;
import dev.weft.testkit.protocol.ComfyVersion;
import dev.weft.workflow.picture.EmbeddedTexts;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Films, sounds and meshes that nodes save are real, and as long as the graph says. */
class MediaTest {

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void aVideoHasTheFramesAndTheRateOfItsPictures(ComfyVersion version) throws Exception {
    ObjectNode graph = pictures(12);
    Graphs.add(graph, "2", "CreateVideo", "{'images': ['1', 0], 'fps': 8.0}");
    Graphs.add(
        graph,
        "3",
        "SaveVideo",
        "{'video': ['2', 0], 'filename_prefix': 'x', 'format': 'auto', 'codec': 'auto',"
            + " 'format.codec': 'auto'}");

    byte[] file = saved(ComfySimulator.builder().version(version), graph, "images");

    ByteBuffer header = after(file, "mvhd").position(12);
    int scale = header.getInt();
    assertThat(header.getInt() / (double) scale).isEqualTo(1.5);
    assertThat(after(file, "stsz").getInt(8)).isEqualTo(12);
    assertThat(after(file, "mp4v").getShort(24)).isEqualTo((short) 48);
    assertThat(after(file, "mp4v").getShort(26)).isEqualTo((short) 32);
    ByteBuffer media = after(file, "mdat");
    byte[] frame = new byte[after(file, "stsz").getInt(12)];
    media.get(frame);
    assertThat(ImageFiles.read(frame)).isPresent();
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void aFilmThatASamplerMakesIsAsLongAsItsLatent(ComfyVersion version) throws Exception {
    ObjectNode graph = Graphs.textToImage("a hill", 3);
    Graphs.add(
        graph,
        "5",
        "EmptyHunyuanLatentVideo",
        "{'width': 64, 'height': 48, 'length': 25, 'batch_size': 1}");
    Graphs.add(
        graph,
        "9",
        "SaveAnimatedWEBP",
        "{'images': ['8', 0], 'filename_prefix': 'x', 'fps': 10.0, 'lossless': true,"
            + " 'quality': 80, 'method': 'default'}");

    byte[] file = saved(ComfySimulator.builder().version(version), graph, "images");

    assertThat(frameDurations(file)).hasSize(25).containsOnly(100);
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void anAnimatedWebpRemembersItsGraph(ComfyVersion version) throws Exception {
    ObjectNode graph = pictures(2);
    Graphs.add(
        graph,
        "2",
        "SaveAnimatedWEBP",
        "{'images': ['1', 0], 'filename_prefix': 'x', 'fps': 3.0, 'lossless': true,"
            + " 'quality': 80, 'method': 'default'}");

    byte[] file = saved(ComfySimulator.builder().version(version), graph, "images");

    assertThat(new String(file, StandardCharsets.UTF_8))
        .contains("prompt:{\"1\": ", "workflow:{\"nodes\": []}");
    assertThat(frameDurations(file)).containsExactly(333, 334);
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void anAnimatedPngIsAPictureToThoseWhoDoNotKnowIt(ComfyVersion version) throws Exception {
    ObjectNode graph = pictures(3);
    Graphs.add(
        graph,
        "2",
        "SaveAnimatedPNG",
        "{'images': ['1', 0], 'filename_prefix': 'x', 'fps': 6.0, 'compress_level': 4}");

    byte[] file = saved(ComfySimulator.builder().version(version), graph, "images");

    assertThat(after(file, "acTL").getInt()).isEqualTo(3);
    assertThat(ImageFiles.read(file).orElseThrow().getWidth()).isEqualTo(48);
    assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("comfprompt\0{");
  }

  @ParameterizedTest
  @CsvSource({
    "SaveAudio, {}",
    "SaveAudioMP3, {'quality': 'V0'}",
    "SaveAudioOpus, {'quality': '128k'}",
  })
  void aSoundIsAsLongAsTheGraphSays(String classType, String more) throws Exception {
    ObjectNode graph = Json.object();
    Graphs.add(graph, "1", "EmptyAudio", "{'duration':2.5,'sample_rate':44100,'channels':2}");
    Graphs.add(graph, "2", classType, more.replace("\"", "'"));
    ObjectNode inputs = (ObjectNode) graph.path("2").path("inputs");
    inputs.set("audio", Json.parse("[\"1\", 0]"));
    inputs.put("filename_prefix", "x");

    byte[] file = saved(ComfySimulator.builder(), graph, "audio");

    assertThat(seconds(file)).isCloseTo(2.5, within(0.02));
  }

  @Test
  void aSongThatASamplerMakesIsAsLongAsItsLatent() throws Exception {
    ObjectNode graph = Graphs.textToImage("a song", 3);
    Graphs.add(graph, "5", "EmptyAceStepLatentAudio", "{'seconds': 90.0, 'batch_size': 1}");
    Graphs.add(graph, "8", "VAEDecodeAudio", "{'samples': ['3', 0], 'vae': ['4', 2]}");
    Graphs.add(graph, "9", "SaveAudio", "{'audio': ['8', 0], 'filename_prefix': 'x'}");

    byte[] file = saved(ComfySimulator.builder(), graph, "audio");

    assertThat(seconds(file)).isEqualTo(90);
  }

  @Test
  void aCombinedVideoIsWhatItsFormatSays() throws Exception {
    ObjectNode graph = pictures(5);
    Graphs.add(
        graph,
        "2",
        "VHS_VideoCombine",
        "{'images': ['1', 0], 'frame_rate': 10, 'format': 'image/gif'}");

    byte[] file = saved(ComfySimulator.builder().anyNode(), graph, "gifs");

    ImageReader gif = ImageIO.getImageReadersByFormatName("gif").next();
    gif.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(file)));
    assertThat(gif.getNumImages(true)).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({
    "SaveFilm, mp4, gifs",
    "SaveFilm, webm, gifs",
    "SaveFilm, webp, gifs",
    "SaveSpeech, flac, audio",
    "SaveSpeech, mp3, audio",
    "SaveSpeech, opus, audio"
  })
  void filmsAndSoundsRememberTheirGraph(String classType, String format, String key)
      throws Exception {
    ObjectNode graph = pictures(2);
    // Longer than one page of an Ogg stream holds.
    String text = "a hill ".repeat(20_000);
    Graphs.add(graph, "2", classType, "{'images': ['1', 0], 'format': '" + format + "'}");
    ((ObjectNode) graph.path("2").path("inputs")).put("text", text);

    byte[] file = saved(ComfySimulator.builder().anyNode(), graph, key);

    EmbeddedTexts texts = EmbeddedTexts.of(file);
    assertThat(Json.parse(texts.find("prompt").orElseThrow())).isEqualTo(graph);
    assertThat(texts.find("workflow")).hasValue("{\"nodes\": []}");
  }

  @Test
  void aMeshIsASceneWithACube() throws Exception {
    ObjectNode graph = Json.object();
    Graphs.add(graph, "1", "MyMesh", "{'seed': 3}");
    Graphs.add(graph, "2", "SaveGLB", "{'mesh': ['1', 0], 'filename_prefix': '3d/x'}");

    byte[] file = saved(ComfySimulator.builder().anyNode(), graph, "3d");

    ByteBuffer glb = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(glb.getInt(8)).isEqualTo(file.length);
    byte[] json = new byte[glb.getInt(12)];
    glb.position(20).get(json);
    JsonNode gltf = Json.parse(json);
    assertThat(gltf.path("scenes").path(0).path("nodes")).hasSize(1);
    assertThat(gltf.path("asset").path("extras").path("prompt").asString()).contains("SaveGLB");
    assertThat(gltf.path("buffers").path(0).path("byteLength").asInt())
        .isEqualTo(glb.getInt(20 + json.length));
  }

  @Test
  void wavFilesAreRead() throws Exception {
    ObjectNode graph = Json.object();
    Graphs.add(graph, "1", "EmptyAudio", "{'duration':2.5,'sample_rate':44100,'channels':2}");
    Graphs.add(graph, "2", "SaveSpeech", "{'audio': ['1', 0], 'format': 'wav'}");

    byte[] file = saved(ComfySimulator.builder().anyNode(), graph, "audio");

    AudioFileFormat wav = AudioSystem.getAudioFileFormat(new ByteArrayInputStream(file));
    assertThat(wav.getFrameLength()).isEqualTo(110_250);
  }

  /** So many pictures of 48 by 32. */
  private static ObjectNode pictures(int count) {
    return Graphs.add(
        Json.object(),
        "1",
        "EmptyImage",
        "{'width': 48, 'height': 32, 'batch_size': " + count + ", 'color': 255}");
  }

  private static byte[] saved(ComfySimulatorBuilder builder, ObjectNode graph, String key)
      throws Exception {
    try (ComfySimulator server = builder.build().start();
        TestClient client = new TestClient(server);
        TestSocket socket = client.connect("me")) {
      ObjectNode body = Json.object().put("client_id", "me");
      body.set("prompt", graph);
      body.set("extra_data", Json.parse("{\"extra_pnginfo\": {\"workflow\": {\"nodes\": []}}}"));
      TestClient.Answer answer = client.post("/prompt", body);
      assertThat(answer.status()).as(answer.text()).isEqualTo(200);
      String id = answer.json().path("prompt_id").stringValue();
      socket.untilEnd();
      JsonNode outputs = client.get("/history/" + id).json().path(id).path("outputs");
      JsonNode file = outputs.findValue(key).path(0);
      Path folder = server.outputFolder().resolve(file.path("subfolder").asString());
      return Files.readAllBytes(folder.resolve(file.path("filename").asString()));
    }
  }

  /** What comes behind a word in a file. */
  private static ByteBuffer after(byte[] file, String word) {
    int at = new String(file, StandardCharsets.ISO_8859_1).indexOf(word);
    assertThat(at).as(word).isNotNegative();
    return ByteBuffer.wrap(file, at + word.length(), file.length - at - word.length()).slice();
  }

  private static List<Integer> frameDurations(byte[] webp) {
    ByteBuffer file = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN).position(12);
    List<Integer> durations = new ArrayList<>();
    while (file.hasRemaining()) {
      byte[] type = new byte[4];
      file.get(type);
      int size = file.getInt();
      if (new String(type, StandardCharsets.ISO_8859_1).equals("ANMF")) {
        durations.add(file.getInt(file.position() + 12) & 0xFFFFFF);
      }
      file.position(file.position() + size + (size & 1));
    }
    return durations;
  }

  private static double seconds(byte[] sound) {
    ByteBuffer file = ByteBuffer.wrap(sound);
    return switch (new String(sound, 0, 4, StandardCharsets.ISO_8859_1)) {
      case "fLaC" -> (file.getLong(18) & 0xFFFFFFFFFL) / 44_100.0;
      case "OggS" -> {
        int last = new String(sound, StandardCharsets.ISO_8859_1).lastIndexOf("OggS");
        yield (file.order(ByteOrder.LITTLE_ENDIAN).getLong(last + 6) - 312) / 48_000.0;
      }
      default -> {
        int tag = file.get(6) << 21 | file.get(7) << 14 | file.get(8) << 7 | file.get(9);
        yield (sound.length - 10 - tag) / 417 * 1152 / 44_100.0;
      }
    };
  }
}
