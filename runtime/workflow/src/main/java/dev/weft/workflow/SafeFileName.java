package dev.weft.workflow;

import java.util.Locale;
import java.util.Set;

/** Turns a file name that a server chose into one that stays in its folder on every system. */
final class SafeFileName {
  private static final int LIMIT = 200;
  private static final String FORBIDDEN = "<>:\"|?*";
  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

  private SafeFileName() {}

  static String of(String fileName) {
    String name = fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1);
    StringBuilder safe = new StringBuilder();
    name.codePoints()
        .map(c -> Character.isISOControl(c) || FORBIDDEN.indexOf(c) >= 0 ? '_' : c)
        .forEach(safe::appendCodePoint);
    String result = withoutTrailingDots(shortened(safe.toString()));
    if (result.isBlank()) {
      return "file";
    }
    return isDevice(result) ? "_" + result : result;
  }

  private static String shortened(String name) {
    if (name.length() <= LIMIT) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String extension = dot > 0 && name.length() - dot <= 20 ? name.substring(dot) : "";
    int end = LIMIT - extension.length();
    if (Character.isHighSurrogate(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end) + extension;
  }

  /**
   * Windows drops them, so that two names would become one; it also leaves nothing of {@code ..}.
   */
  private static String withoutTrailingDots(String name) {
    int end = name.length();
    while (end > 0 && (name.charAt(end - 1) == '.' || name.charAt(end - 1) == ' ')) {
      end--;
    }
    return name.substring(0, end);
  }

  private static boolean isDevice(String name) {
    int dot = name.indexOf('.');
    String stem = (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT).strip();
    return DEVICES.contains(stem) || stem.matches("(com|lpt)[0-9]");
  }
}
