package dev.weft.testkit.node;

import dev.weft.testkit.image.ImageFiles;
import dev.weft.testkit.image.Pictures;
import dev.weft.testkit.value.Size;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/** The smallest files that begin as files of their kind do. */
final class MediaSamples {
  /** Stream info only: stereo, 44100 Hz, no samples. */
  private static final String FLAC =
      "664c6143" + "80000022" + "10001000" + "000000000000" + "0ac442f000000000" + "00".repeat(16);

  /** One silent frame: MPEG 1 layer 3, 128 kbit/s, 44100 Hz. */
  private static final String MP3 = "fffb9000" + "00".repeat(413);

  /** The first page of a stream. */
  private static final String OPUS =
      "4f67675300020000000000000000010000000000000000000000"
          + "0113"
          + "4f707573486561640102380180bb0000000000";

  private static final String MP4 =
      "0000001c6674797069736f6d0000020069736f6d69736f326d703431"
          + "0000000866726565"
          + "000000086d646174";

  /** The header that says doctype webm. */
  private static final String WEBM =
      "1a45dfa39f4286810142f7810142f2810442f381084282847765626d42878102428581021853806781ff";

  /** One pixel, lossless. */
  private static final String WEBP =
      "524946461a000000574542505650384c0d0000002f00000010071011118888fe0700";

  /** glTF 2.0 of 48 bytes with one chunk: an asset that says its version, and no scene. */
  private static final String GLB =
      "676c5446"
          + "02000000"
          + "30000000"
          + "1c000000"
          + "4a534f4e"
          + "7b226173736574223a7b2276657273696f6e223a22322e30227d7d20";

  /** One black pixel. */
  private static final String GIF =
      "47494638396101000100800000000000ffffff"
          + "21f9040100000000"
          + "2c00000000010001000002014400"
          + "3b";

  private static final Map<String, String> HEX =
      Map.of(
          "flac", FLAC, "mp3", MP3, "opus", OPUS, "mp4", MP4, "webm", WEBM, "webp", WEBP, "glb",
          GLB, "gif", GIF);
  private static final Set<String> OTHERS = Set.of("png", "latent");

  private MediaSamples() {}

  static boolean knows(String extension) {
    return HEX.containsKey(extension) || OTHERS.contains(extension);
  }

  static byte[] of(String extension) {
    String hex = HEX.get(extension);
    if (hex != null) {
      return HexFormat.of().parseHex(hex);
    }
    if (extension.equals("png")) {
      return ImageFiles.png(Pictures.plain(new Size(1, 1), 0), Map.of());
    }
    return latent();
  }

  /** A safetensors file without tensors: the length of its header, and the header. */
  private static byte[] latent() {
    byte[] header = "{}      ".getBytes(StandardCharsets.US_ASCII);
    byte[] file = new byte[Long.BYTES + header.length];
    file[0] = (byte) header.length;
    System.arraycopy(header, 0, file, Long.BYTES, header.length);
    return file;
  }
}
