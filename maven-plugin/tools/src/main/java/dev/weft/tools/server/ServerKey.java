package dev.weft.tools.server;

import java.util.regex.Pattern;

/** What lets somebody in at a server: a header and its value, which nothing shows. */
public final class ServerKey {
  /** The header that hosted servers ask for. */
  public static final String HEADER = "X-API-Key";

  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  private final String header;
  private final String value;

  private ServerKey(String header, String value) {
    this.header = header;
    this.value = value;
  }

  /**
   * A key.
   *
   * @param header the header's name
   * @param value its whole value: {@code Bearer …} where the server wants that
   * @throws ServerFailure when no header can hold them
   */
  public static ServerKey of(String header, String value) throws ServerFailure {
    if (!TOKEN.matcher(header).matches()) {
      throw new ServerFailure("the name of the key's header is none: write letters and hyphens");
    }
    String stripped = value.strip();
    if (stripped.isEmpty() || stripped.chars().anyMatch(c -> c < ' ' || c > '~')) {
      throw new ServerFailure("the key is empty, or holds what no header can");
    }
    return new ServerKey(header, stripped);
  }

  String header() {
    return header;
  }

  String value() {
    return value;
  }

  @Override
  public String toString() {
    return header + ": •••";
  }
}
