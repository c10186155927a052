package dev.weft.workflow;

import dev.weft.workflow.json.JsonSyntax;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/**
 * Reads a saved workflow and notes where its parts lie. Of members with the same name the last one
 * counts, as on the server.
 */
final class GraphReader {
  private final byte[] json;
  private final JsonParser parser;

  private GraphReader(byte[] json, JsonParser parser) {
    this.json = json;
    this.parser = parser;
  }

  /**
   * @throws tools.jackson.core.JacksonException if the bytes are not one JSON object
   */
  static SavedGraph read(byte[] bytes) {
    byte[] json = withoutByteOrderMark(bytes);
    try (JsonParser parser = JsonSyntax.parser(json)) {
      return new GraphReader(json, parser).graph();
    }
  }

  private static byte[] withoutByteOrderMark(byte[] bytes) {
    boolean marked =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
  }

  private SavedGraph graph() {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new StreamReadException(parser, "not an object of nodes");
    }
    List<Member> members = new ArrayList<>();
    Map<String, SavedNode> nodes = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      NodeParts parts = new NodeParts();
      Member member = member(() -> node(parts));
      members.add(member);
      nodes.remove(member.name());
      if (parts.classType != null) {
        nodes.put(
            member.name(),
            new SavedNode(member, parts.classType, Optional.ofNullable(parts.title), parts.inputs));
      }
    }
    if (parser.nextToken() != null) {
      throw new StreamReadException(parser, "something follows the workflow");
    }
    return new SavedGraph(json, members, nodes);
  }

  private void node(NodeParts parts) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "class_type" -> parts.classType = text();
        case "inputs" -> parts.inputs = inputs();
        case "_meta" -> parts.title = title();
        default -> parser.skipChildren();
      }
    }
  }

  private Map<String, SavedInput> inputs() {
    Map<String, SavedInput> inputs = new LinkedHashMap<>();
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return inputs;
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean[] link = {false};
      Member member = member(() -> link[0] = link());
      inputs.remove(member.name());
      inputs.put(member.name(), new SavedInput(member, link[0]));
    }
    return inputs;
  }

  /** Reads a value; true if it is an array of a text and a number, which is a link. */
  private boolean link() {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return false;
    }
    List<JsonToken> tokens = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      tokens.add(parser.currentToken());
      parser.skipChildren();
    }
    return tokens.size() == 2
        && tokens.get(0) == JsonToken.VALUE_STRING
        && tokens.get(1).isNumeric();
  }

  private @Nullable String title() {
    String title = null;
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return null;
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (name.equals("title")) {
        title = text();
      } else {
        parser.skipChildren();
      }
    }
    return title;
  }

  private @Nullable String text() {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      return parser.getString();
    }
    parser.skipChildren();
    return null;
  }

  /**
   * Reads a member. The parser is at its name, and {@code value} goes to the value's last token.
   */
  private Member member(Runnable value) {
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

  private int tokenStart() {
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

  /** What was found of a node so far. */
  private static final class NodeParts {
    private @Nullable String classType;
    private @Nullable String title;
    private Map<String, SavedInput> inputs = Map.of();
  }
}
