package dev.weft.testkit.message;

/** The two encodings of pictures on a socket. */
public enum ImageFormat {
  /** Previews of samplers. */
  JPEG(1, "image/jpeg"),
  /** Results of {@code SaveImageWebsocket}. */
  PNG(2, "image/png");

  private final int code;
  private final String mediaType;

  ImageFormat(int code, String mediaType) {
    this.code = code;
    this.mediaType = mediaType;
  }

  /** The number in binary event 1. */
  public int code() {
    return code;
  }

  /** The media type in the metadata of binary event 4. */
  public String mediaType() {
    return mediaType;
  }
}
