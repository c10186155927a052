package dev.weft.workflow.picture;

/** FLAC: one of the blocks at the beginning has comments. */
final class FlacTexts implements Container {
  private static final int SIGNATURE = 4;
  private static final int HEAD = 4;
  private static final int LAST = 0x80;
  private static final int COMMENTS = 4;

  @Override
  public void read(FileParts file, FoundTexts found) {
    long at = SIGNATURE;
    for (int i = 0; i < MOST_PARTS && file.has(at, HEAD); i++) {
      int type = (int) file.number(at, 1);
      long length = file.number(at + 1, 3);
      if ((type & ~LAST) == COMMENTS) {
        VorbisComments.read(file.bytes(at + HEAD, length), 0, found);
      }
      if ((type & LAST) != 0) {
        return;
      }
      at += HEAD + length;
    }
  }
}
