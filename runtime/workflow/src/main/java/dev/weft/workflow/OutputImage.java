package dev.weft.workflow;

/** A picture: PNG, JPEG, WebP, GIF and the like, still or animated. */
public final class OutputImage extends OutputFile {

  /** The file at some place. */
  public OutputImage(FileReference reference, FileDownload download) {
    super(reference, download);
  }

  /**
   * The same picture as the server makes a JPEG of it, smaller to download; without transparency.
   *
   * @param quality from 1 to 100
   */
  public OutputImage asJpeg(int quality) {
    return preview("jpeg", quality);
  }

  /**
   * The same picture as the server makes a WebP of it, smaller to download.
   *
   * @param quality from 1 to 100
   */
  public OutputImage asWebp(int quality) {
    return preview("webp", quality);
  }

  /** The same picture without its transparency, as a PNG. */
  public OutputImage withoutAlpha() {
    return new OutputImage(reference(), Rendition.of(download(), "channel", "rgb", "png"));
  }

  /** The transparency of the picture alone, as a PNG. */
  public OutputImage alpha() {
    return new OutputImage(reference(), Rendition.of(download(), "channel", "a", "png"));
  }

  private OutputImage preview(String format, int quality) {
    if (quality < 1 || quality > 100) {
      throw new IllegalArgumentException("quality must be from 1 to 100, but was " + quality);
    }
    String wish = format + ";" + quality;
    return new OutputImage(reference(), Rendition.of(download(), "preview", wish, format));
  }
}
