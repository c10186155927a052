package dev.weft.compiler.shape;

import java.util.Arrays;
import java.util.List;

/** Whether a server lets a link join an output to an input, by their types. */
public final class SocketMatch {
  private static final String ANY = "*";

  /** Words that stand for what a node takes or yields from case to case. */
  private static final String DYNAMIC = "COMFY_";

  private SocketMatch() {}

  /** Unions match when they share a member; also when there is no telling. */
  public static boolean joins(String output, String input) {
    if (output.startsWith(DYNAMIC) || input.startsWith(DYNAMIC)) {
      return true;
    }
    List<String> given = members(output);
    List<String> taken = members(input);
    return given.contains(ANY) || taken.contains(ANY) || given.stream().anyMatch(taken::contains);
  }

  private static List<String> members(String type) {
    return Arrays.stream(type.split(",", -1)).map(String::strip).toList();
  }
}
