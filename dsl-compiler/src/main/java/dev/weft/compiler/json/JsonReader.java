package dev.weft.compiler.json;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonMember;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON to the letter of RFC 8259: no comments, no trailing commas, no {@code NaN}.
 *
 * <p>Time and memory grow with the text alone, and nesting takes no stack. Reading stops at the
 * first mistake, as what follows one is guesswork.
 */
public final class JsonReader {
  private final SourceFile file;
  private final JsonScanner scanner;
  private final Deque<Container> open = new ArrayDeque<>();

  private JsonReader(SourceFile file) {
    this.file = file;
    this.scanner = new JsonScanner(file);
  }

  /** The one value of the file; empty when a mistake was reported. */
  public static Optional<JsonValue> read(SourceFile file, DiagnosticSink sink) {
    try {
      return Optional.of(new JsonReader(file).readAll());
    } catch (JsonMistake mistake) {
      sink.report(mistake.diagnostic());
      return Optional.empty();
    }
  }

  private JsonValue readAll() throws JsonMistake {
    @Nullable JsonValue read = beginValue();
    while (true) {
      Container into = open.peek();
      if (into == null) {
        if (read == null) {
          throw new AssertionError("nothing is open and nothing was read");
        }
        scanner.expectEnd();
        return read;
      }
      if (read != null) {
        into.add(read);
      }
      read = continueIn(into, read == null);
    }
  }

  /** Reads a scalar; or opens a container, which gives null. */
  private @Nullable JsonValue beginValue() throws JsonMistake {
    int start = scanner.skipBlanks();
    if (scanner.at('{') || scanner.at('[')) {
      open.push(new Container(scanner.at('{'), file.span(start, start + 1)));
      scanner.take();
      return null;
    }
    return scanner.scalar(open.peek() == null ? null : open.peek().opening);
  }

  /** Ends the container and gives it; or goes on with its next member. */
  private @Nullable JsonValue continueIn(Container into, boolean justOpened) throws JsonMistake {
    scanner.skipBlanks();
    if (scanner.at(into.closing())) {
      scanner.take();
      open.pop();
      return into.end(scanner.offset());
    }
    if (!justOpened) {
      scanner.takeComma(into.opening);
    }
    if (into.object) {
      into.key = scanner.key(into.opening);
      scanner.takeColon(into.key.span());
    }
    return beginValue();
  }

  /** An object or array whose end was not yet seen. */
  private static final class Container {
    private final boolean object;
    private final Span opening;
    private final List<JsonMember> members = new ArrayList<>();
    private final List<JsonValue> items = new ArrayList<>();
    private JsonValue.@Nullable JsonText key;

    Container(boolean object, Span opening) {
      this.object = object;
      this.opening = opening;
    }

    char closing() {
      return object ? '}' : ']';
    }

    void add(JsonValue value) {
      if (key == null) {
        items.add(value);
      } else {
        members.add(new JsonMember(key.value(), key.span(), value));
      }
    }

    JsonValue end(int end) {
      Span span = opening.file().span(opening.start(), end);
      return object ? new JsonObject(members, span) : new JsonArray(items, span);
    }
  }
}
