package dev.weft.workflow;

import dev.weft.workflow.json.JsonSyntax;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
  private final MemberReader members;

  private GraphReader(byte[] json, JsonParser parser) {
    this.json = json;
    this.parser = parser;
    this.members = new MemberReader(json, parser);
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
    int open = members.tokenStart() + 1;
    List<Member> nodeMembers = new ArrayList<>();
    List<NodeParts> parts = new ArrayList<>();
    Map<String, Integer> last = new HashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      NodeParts node = new NodeParts();
      nodeMembers.add(members.member(() -> node(node)));
      last.put(nodeMembers.get(parts.size()).name(), parts.size());
      parts.add(node);
    }
    if (parser.nextToken() != null) {
      throw new StreamReadException(parser, "something follows the workflow");
    }
    List<SavedNode> nodes = new ArrayList<>();
    int first = 0;
    for (Member member : nodeMembers) {
      int index = nodes.size();
      NodeParts node = parts.get(index);
      boolean counts = index == last.getOrDefault(member.name(), index);
      nodes.add(
          new SavedNode(
              index,
              first,
              member,
              counts ? node.classType : null,
              Optional.ofNullable(node.title),
              node.inputs));
      first += nodes.get(index).members().size();
    }
    return new SavedGraph(json, new SavedObject(open, nodeMembers), nodes);
  }

  private void node(NodeParts parts) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      if (name.equals("inputs")) {
        List<SavedInput> inputs = new ArrayList<>();
        int[] open = {SavedInputs.NO_OBJECT};
        Member member = members.member(() -> open[0] = inputs(inputs));
        parts.inputs = new SavedInputs(member, open[0], inputs);
        continue;
      }
      parser.nextToken();
      switch (name) {
        case "class_type" -> parts.classType = text();
        case "_meta" -> parts.title = title();
        default -> parser.skipChildren();
      }
    }
  }

  /** Reads inputs, and tells where they begin. */
  private int inputs(List<SavedInput> inputs) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return SavedInputs.NO_OBJECT;
    }
    int open = members.tokenStart() + 1;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      LinkParts link = new LinkParts();
      Member member = members.member(() -> link(link));
      inputs.add(new SavedInput(inputs.size(), member, link.toLink()));
    }
    return open;
  }

  /** Reads a value, which is a link if it is an array of a text and a number. */
  private void link(LinkParts link) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (link.size == 0 && parser.currentToken() == JsonToken.VALUE_STRING) {
        link.sourceId = parser.getString();
      } else if (link.size == 1 && parser.currentToken().isNumeric()) {
        link.slot = (int) parser.getDoubleValue();
      }
      link.size++;
      parser.skipChildren();
    }
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

  /** What was found of a node so far. */
  private static final class NodeParts {
    private @Nullable String classType;
    private @Nullable String title;
    private @Nullable SavedInputs inputs;
  }

  /** What was found of an array so far. */
  private static final class LinkParts {
    private @Nullable String sourceId;
    private @Nullable Integer slot;
    private int size;

    @Nullable Link toLink() {
      return size == 2 && sourceId != null && slot != null ? new Link(sourceId, slot) : null;
    }
  }
}
