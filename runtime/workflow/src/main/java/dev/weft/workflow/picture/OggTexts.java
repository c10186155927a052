package dev.weft.workflow.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Opus and Vorbis in Ogg: the second packet has comments, and may lie on many pages. */
final class OggTexts implements Container {
  private static final int HEAD = 27;
  private static final int FULL = 255;
  private static final String OPUS = "OpusTags";
  private static final String VORBIS = "\u0003vorbis";

  @Override
  public void read(FileParts file, FoundTexts found) {
    byte[] packet = second(file);
    String head =
        new String(packet, 0, Math.min(packet.length, OPUS.length()), StandardCharsets.ISO_8859_1);
    if (head.equals(OPUS)) {
      VorbisComments.read(packet, OPUS.length(), found);
    } else if (head.startsWith(VORBIS)) {
      VorbisComments.read(packet, VORBIS.length(), found);
    }
  }

  private static byte[] second(FileParts file) {
    ByteArrayOutputStream packet = new ByteArrayOutputStream();
    int packets = 0;
    long at = 0;
    for (int i = 0; i < MOST_PARTS && file.has(at, HEAD); i++) {
      byte[] lengths = file.bytes(at + HEAD, file.number(at + HEAD - 1, 1));
      at += HEAD + lengths.length;
      for (byte one : lengths) {
        int length = one & 0xFF;
        if (packets == 1) {
          packet.writeBytes(file.bytes(at, length));
        }
        at += length;
        if (packet.size() > FoundTexts.LONGEST) {
          throw FoundTexts.tooLong();
        }
        if (length < FULL && ++packets == 2) {
          return packet.toByteArray();
        }
      }
    }
    return new byte[0];
  }
}
