package dev.weft.workflow;

import dev.weft.workflow.json.JsonSyntax;
import dev.weft.workflow.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** An object that an input holds, whose members are set one by one. Nobody changes the bytes. */
final class ObjectValue {
  static final ObjectValue EMPTY =
      new ObjectValue("{}".getBytes(StandardCharsets.UTF_8), new SavedObject(1, List.of()));

  private final byte[] json;
  private final SavedObject object;

  private ObjectValue(byte[] json, SavedObject object) {
    this.json = json;
    this.object = object;
  }

  /** The object in valid JSON; empty if there is another value. */
  static Optional<ObjectValue> of(byte[] json) {
    try (JsonParser parser = JsonSyntax.parser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      MemberReader reader = new MemberReader(json, parser);
      int open = reader.tokenStart() + 1;
      List<Member> members = new ArrayList<>();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        members.add(reader.member(parser::skipChildren));
      }
      return Optional.of(new ObjectValue(json, new SavedObject(open, members)));
    }
  }

  byte[] json() {
    return json;
  }

  /** The literal of a member; none if it is lacking. */
  SavedLiteral literal(String name) {
    return object.members().stream()
        .filter(member -> member.name().equals(name))
        .reduce((first, last) -> last)
        .map(member -> SavedLiteral.of(json, member.valueStart(), member.end()))
        .orElse(SavedLiteral.NONE);
  }

  /**
   * This object with a member set.
   *
   * @param saved what the member was saved with
   * @param content null for what was saved
   * @throws IllegalArgumentException if the content is neither a value nor nothing
   */
  byte[] with(String name, SavedLiteral saved, @Nullable InputContent content) {
    if (content instanceof Absent) {
      return without(name);
    }
    if (content == null || saved.means(content)) {
      return with(name, JsonText.encodeLiteral(saved.json()));
    }
    if (content instanceof JsonContent value) {
      return with(name, value.bytes());
    }
    throw new IllegalArgumentException(
        "a member of an object, such as " + name + ", takes no file that must be uploaded");
  }

  private byte[] with(String name, byte[] value) {
    JsonOutput out = new JsonOutput(json);
    MemberRuns runs = new MemberRuns(out, object, 0);
    boolean found = false;
    for (Member member : object.members()) {
      if (member.name().equals(name)) {
        runs.keepUntil(member.valueStart(), member);
        out.write(value);
        found = true;
      } else {
        runs.keep();
      }
    }
    if (!found) {
      runs.add();
      out.write(JsonText.encode(name));
      runs.colon();
      out.write(value);
    }
    runs.end(json.length);
    return out.finish();
  }

  private byte[] without(String name) {
    JsonOutput out = new JsonOutput(json);
    MemberRuns runs = new MemberRuns(out, object, 0);
    for (int i = 0; i < object.members().size(); i++) {
      if (object.members().get(i).name().equals(name)) {
        runs.leaveOut(i);
      } else {
        runs.keep();
      }
    }
    runs.end(json.length);
    return out.finish();
  }
}
