package dev.weft.workflow.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A JSON value in UTF-8, and where some of the values in it lie. Immutable. */
public final class JsonPlaces {
  private final byte[] json;
  private final Map<String, Place> places;

  private JsonPlaces(byte[] json, Map<String, Place> places) {
    this.json = json;
    this.places = places;
  }

  /** A part, from its first byte to the one behind it. */
  public record Place(int start, int end) {}

  /**
   * Reads the value that a parser stands at the beginning of.
   *
   * @param whole what the parser reads
   * @param wanted JSON pointers of what is to be found
   */
  public static JsonPlaces of(JsonParser parser, byte[] whole, Set<String> wanted) {
    int base = start(parser);
    Walk walk = new Walk(parser, wanted, base);
    walk.value();
    return new JsonPlaces(
        Arrays.copyOfRange(whole, base, base + walk.end), Map.copyOf(walk.places));
  }

  private static int start(JsonParser parser) {
    return Math.toIntExact(parser.currentTokenLocation().getByteOffset());
  }

  /** The value itself. */
  public byte[] json() {
    return json.clone();
  }

  /** Where a value lies, if it is among those that were wanted and there. */
  public Optional<Place> find(String pointer) {
    return Optional.ofNullable(places.get(pointer));
  }

  private static final class Walk {
    private final JsonParser parser;
    private final Set<String> wanted;
    private final int base;
    private final StringBuilder path = new StringBuilder();
    private final Map<String, Place> places = new HashMap<>();
    private int end;

    Walk(JsonParser parser, Set<String> wanted, int base) {
      this.parser = parser;
      this.wanted = wanted;
      this.base = base;
    }

    void value() {
      int begin = start(parser) - base;
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
          String name = parser.currentName();
          parser.nextToken();
          inner(name.replace("~", "~0").replace("/", "~1"));
        }
      } else if (parser.currentToken() == JsonToken.START_ARRAY) {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
          inner(Integer.toString(i));
        }
      }
      parser.finishToken();
      end = Math.toIntExact(parser.currentLocation().getByteOffset()) - base;
      String pointer = path.toString();
      if (wanted.contains(pointer)) {
        places.put(pointer, new Place(begin, end));
      }
    }

    private void inner(String key) {
      int length = path.length();
      path.append('/').append(key);
      value();
      path.setLength(length);
    }
  }
}
