package dev.weft.client.internal.comfyui;

import dev.weft.client.internal.server.ServerMessage;
import dev.weft.client.internal.server.ServerMessage.NodeProgress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a frame of progress that is as the one before but for the number of one step, which is how
 * they come by the hundred: to compare them costs a tenth of parsing one.
 *
 * <p>Of the form of a frame it knows nothing but that number. Where it stands is learned from two
 * frames that were parsed: they differ in it alone, and so do their messages. Whatever is not
 * exactly as they are is left to the parser. For one thread.
 */
final class NextStep {
  private static final byte[] KEY = "\"value\":".getBytes(StandardCharsets.ISO_8859_1);

  /** The larger ones are rare, and a copy of one is dear. */
  private static final int LONGEST_FRAME = 1 << 16;

  private byte @Nullable [] frame;
  private @Nullable ServerMessage message;

  // Of the number in the frame: from here, up to there, the step of this node. Unknown when empty.
  private int from;
  private int to;
  private int changing;

  /** The message of a frame if it is as the one before; else null. */
  @Nullable ServerMessage read(String text) {
    byte[] known = frame;
    ServerMessage model = message;
    if (from == to
        || known == null
        || model == null
        || Math.abs(text.length() - known.length) > PlainNumber.LONGEST) {
      return null;
    }
    byte[] bytes = bytes(text);
    int end = bytes.length - (known.length - to);
    if (end <= from
        || !Arrays.equals(bytes, 0, from, known, 0, from)
        || !Arrays.equals(bytes, end, bytes.length, known, to, known.length)) {
      return null;
    }
    double value = PlainNumber.read(bytes, from, end);
    return value < 0 ? null : atStep(model, changing, value);
  }

  /** A frame was parsed: the next one may be as this one. */
  void learn(String text, ServerMessage parsed) {
    byte[] before = frame;
    ServerMessage known = message;
    from = 0;
    to = 0;
    if (text.length() > LONGEST_FRAME) {
      frame = null;
      return;
    }
    byte[] bytes = bytes(text);
    if (before != null && known != null) {
      int node = onlyStep(known, parsed);
      if (node >= 0) {
        changing = node;
        findNumber(before, bytes);
      }
    }
    frame = bytes;
    message = parsed;
    if (from < to && !parsed.equals(atStep(parsed, changing, PlainNumber.read(bytes, from, to)))) {
      to = from;
    }
  }

  /** Whatever Latin 1 lacks becomes a question mark; a frame with one is no model. */
  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private void findNumber(byte[] before, byte[] now) {
    int start = Arrays.mismatch(before, now);
    if (start < 0) {
      return;
    }
    while (start > 0 && PlainNumber.mayHold(now[start - 1])) {
      start--;
    }
    int end = PlainNumber.end(now, start);
    int endBefore = PlainNumber.end(before, start);
    boolean isAll =
        Arrays.equals(before, endBefore, before.length, now, end, now.length)
            && PlainNumber.read(now, start, end) >= 0
            && PlainNumber.read(before, start, endBefore) >= 0;
    if (isAll && isValue(now, start) && indexOf(now, (byte) '?') < 0) {
      from = start;
      to = end;
    }
  }

  /** Whether a member of that name stands there, and not the end of a text that sounds like it. */
  private static boolean isValue(byte[] bytes, int start) {
    int end = start;
    while (end > 0 && bytes[end - 1] == ' ') {
      end--;
    }
    int key = end - KEY.length;
    return key > 0 && Arrays.equals(bytes, key, end, KEY, 0, KEY.length) && bytes[key - 1] != '\\';
  }

  private static int indexOf(byte[] bytes, byte wanted) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** Which node's step is all that two messages differ in; negative if there is no such one. */
  private static int onlyStep(ServerMessage one, ServerMessage other) {
    List<NodeProgress> before = nodes(one);
    List<NodeProgress> now = nodes(other);
    if (one.getClass() != other.getClass()
        || before.size() != now.size()
        || !Objects.equals(one.promptId(), other.promptId())) {
      return -1;
    }
    int found = -1;
    for (int i = 0; i < now.size(); i++) {
      if (!before.get(i).equals(now.get(i))) {
        if (found >= 0 || !before.get(i).at(now.get(i).step()).equals(now.get(i))) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private static List<NodeProgress> nodes(ServerMessage message) {
    if (message instanceof ServerMessage.ProgressState states) {
      return states.nodes();
    }
    return message instanceof ServerMessage.Progress progress
        ? List.of(progress.progress())
        : List.of();
  }

  private static ServerMessage atStep(ServerMessage model, int node, double step) {
    if (model instanceof ServerMessage.Progress progress) {
      return new ServerMessage.Progress(progress.promptId(), progress.progress().at(step));
    }
    List<NodeProgress> nodes = new ArrayList<>(nodes(model));
    nodes.set(node, nodes.get(node).at(step));
    return new ServerMessage.ProgressState(model.promptId(), nodes);
  }
}
