package dev.weft.testkit.node;

import dev.weft.testkit.media.AnimatedGif;
import dev.weft.testkit.media.AnimatedPng;
import dev.weft.testkit.media.Glb;
import dev.weft.testkit.media.Mp4;
import dev.weft.testkit.media.Sounds;
import dev.weft.testkit.media.Webm;
import dev.weft.testkit.media.Webp;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** What files hold that are no still pictures: as many frames and seconds as the node was given. */
final class MediaContent {
  private static final Set<String> KNOWN =
      Set.of("flac", "wav", "mp3", "opus", "mp4", "webm", "webp", "png", "gif", "glb", "latent");

  private MediaContent() {}

  static boolean knows(String extension) {
    return KNOWN.contains(extension);
  }

  static byte[] of(String extension, NodeRun run) {
    Map<String, String> texts = run.writer().texts();
    return switch (extension) {
      case "flac" -> Sounds.flac(FilmAndSound.seconds(run), texts);
      case "wav" -> Sounds.wav(FilmAndSound.seconds(run));
      case "mp3" -> Sounds.mp3(FilmAndSound.seconds(run), texts);
      case "opus" -> Sounds.opus(FilmAndSound.seconds(run), texts);
      case "mp4" -> Mp4.of(FilmAndSound.film(run), texts);
      case "webm" -> Webm.of(FilmAndSound.film(run), texts);
      case "webp" -> Webp.of(FilmAndSound.film(run), texts);
      case "png" -> AnimatedPng.of(FilmAndSound.film(run), texts);
      case "gif" -> AnimatedGif.of(FilmAndSound.film(run));
      case "glb" -> Glb.cube(texts);
      case "latent" -> latent();
      default -> throw new IllegalArgumentException("nothing is known of ." + extension);
    };
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
