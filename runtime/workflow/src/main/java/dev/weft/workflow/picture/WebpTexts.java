package dev.weft.workflow.picture;

/** WebP: ComfyUI writes texts among the EXIF data. */
final class WebpTexts implements Container {
  private static final int SIGNATURE = 12;
  private static final int HEAD = 8;

  @Override
  public void read(FileParts file, FoundTexts found) {
    long at = SIGNATURE;
    for (int i = 0; i < MOST_PARTS && file.has(at, HEAD); i++) {
      long length = file.littleEndian(at + Integer.BYTES);
      if (file.ascii(at, 4).equals("EXIF")) {
        ExifTexts.read(file.bytes(at + HEAD, length), found);
      }
      at += HEAD + length + (length & 1);
    }
  }
}
