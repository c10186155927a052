package dev.weft.workflow;

import tools.jackson.core.JsonParser;

/** Reads members of objects and notes where they lie. */
final class MemberReader {
  private final byte[] json;
  private final JsonParser parser;

  MemberReader(byte[] json, JsonParser parser) {
    this.json = json;
    this.parser = parser;
  }

  /**
   * Reads a member. The parser is at its name, and {@code value} goes to the value's last token.
   */
  Member member(Runnable value) {
    String name = parser.currentName();
    int start = tokenStart();
    parser.nextToken();
    int valueStart = tokenStart();
    value.run();
    // A text is read lazily: until it is finished, the current location is inside it.
    parser.finishToken();
    int end = Math.toIntExact(parser.currentLocation().getByteOffset());
    return new Member(name, start, endOfText(start), valueStart, end);
  }

  /** Where the token begins that the parser is at. */
  int tokenStart() {
    return Math.toIntExact(parser.currentTokenLocation().getByteOffset());
  }

  /** The end of the quoted text at an offset: the parser does not tell where a name ends. */
  private int endOfText(int start) {
    int end = start + 1;
    while (json[end] != '"') {
      end += json[end] == '\\' ? 2 : 1;
    }
    return end + 1;
  }
}
