package dev.weft.workflow;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The formats that a file's first bytes give away, each with the endings of its names. */
@SuppressWarnings("ImmutableEnumChecker") // Lambdas without state, a list that is a copy.
enum FileFormat {
  PNG(at(0, "\u0089PNG\r\n\u001a\n"), ".png", ".apng"),
  JPEG(at(0, "\u00ff\u00d8\u00ff"), ".jpg", ".jpeg", ".jfif"),
  GIF(at(0, "GIF8"), ".gif"),
  WEBP(at(0, "RIFF").and(at(8, "WEBP")), ".webp"),
  TIFF(at(0, "II*\0").or(at(0, "MM\0*")), ".tif", ".tiff"),
  EXR(at(0, "v/1\u0001"), ".exr"),
  AVIF(at(4, "ftypavi"), ".avif"),
  HEIC(at(4, "ftyphei").or(at(4, "ftypmif1")), ".heic", ".heif", ".avif"),
  M4A(at(4, "ftypM4A"), ".m4a", ".mp4"),
  MOV(at(4, "ftypqt"), ".mov", ".mp4"),
  MP4(at(4, "ftyp"), ".mp4", ".m4v", ".m4a", ".mov", ".3gp"),
  WEBM(at(0, "\u001aE\u00df\u00a3").and(within("webm")), ".webm", ".mkv"),
  MATROSKA(at(0, "\u001aE\u00df\u00a3"), ".mkv", ".mka", ".webm"),
  AVI(at(0, "RIFF").and(at(8, "AVI ")), ".avi"),
  WAV(at(0, "RIFF").and(at(8, "WAVE")), ".wav"),
  FLAC(at(0, "fLaC"), ".flac"),
  OPUS(at(0, "OggS").and(within("OpusHead")), ".opus", ".ogg", ".oga"),
  OGG(at(0, "OggS"), ".ogg", ".oga", ".ogv", ".opus"),
  MP3(at(0, "ID3").or(FileFormat::isMp3Frame), ".mp3"),
  GLB(at(0, "glTF"), ".glb");

  /** How many first bytes are looked at. */
  static final int HEAD = 64;

  // Whatever else stands behind a dot is no file type, and does not belong in a server's folder.
  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");

  private final Signature signature;
  private final List<String> endings;

  FileFormat(Signature signature, String... endings) {
    this.signature = signature;
    this.endings = List.of(endings);
  }

  /**
   * The ending for a file: that of its name if the content is of such a format or of one that is
   * not known, else the usual one of the content; empty when neither tells.
   */
  static String ending(byte[] head, String fileName) {
    String named = ending(fileName);
    Optional<FileFormat> format =
        Arrays.stream(values()).filter(known -> known.signature.fits(head)).findFirst();
    return format
        .filter(known -> !known.endings.contains(named))
        .map(known -> known.endings.get(0))
        .orElse(named);
  }

  /** The ending of a name, in lower case, with its dot. */
  static String ending(String fileName) {
    Matcher ending = ENDING.matcher(fileName);
    return ending.find() ? ending.group().toLowerCase(Locale.ROOT) : "";
  }

  private static Signature at(int offset, String latin) {
    byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
    return head ->
        head.length >= offset + bytes.length
            && Arrays.equals(head, offset, offset + bytes.length, bytes, 0, bytes.length);
  }

  private static Signature within(String latin) {
    return head -> new String(head, StandardCharsets.ISO_8859_1).contains(latin);
  }

  /** The header of a frame of MPEG audio, layer 3, with a bit rate and a sample rate that exist. */
  private static boolean isMp3Frame(byte[] head) {
    return head.length >= 3
        && head[0] == (byte) 0xff
        && (head[1] & 0xe6) == 0xe2
        && (head[1] & 0x18) != 0x08
        && (head[2] & 0xf0) != 0xf0
        && (head[2] & 0x0c) != 0x0c;
  }

  /** What the first bytes must be. */
  @FunctionalInterface
  private interface Signature {
    boolean fits(byte[] head);

    default Signature and(Signature other) {
      return head -> fits(head) && other.fits(head);
    }

    default Signature or(Signature other) {
      return head -> fits(head) || other.fits(head);
    }
  }
}
