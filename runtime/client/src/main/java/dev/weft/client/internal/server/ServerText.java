package dev.weft.client.internal.server;

/** Text of a server, made fit for a message. */
public final class ServerText {
  private static final int LIMIT = 300;

  private ServerText() {}

  /** On one line, without control characters, of at most some hundred characters. */
  public static String shortened(String text) {
    String line = text.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
    return line.length() <= LIMIT ? line : line.substring(0, LIMIT) + "…";
  }
}
