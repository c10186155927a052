package dev.weft.compiler.codegen;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Java names from names of mappings and texts of workflows. */
final class JavaNames {
  /** Methods that generated classes have, or have from {@link Object}, with no argument. */
  private static final Set<String> METHODS =
      Set.of(
          "builder",
          "clone",
          "descriptor",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "read",
          "toBuilder",
          "toJson",
          "toRequest",
          "toString",
          "toValues",
          "wait");

  private static final int LONGEST_CONSTANT = 60;

  private JavaNames() {}

  /**
   * Whether Java takes it as a name, keywords aside. A dollar sign is the compiler's own, and what
   * Java ignores in a name a reader would not see.
   */
  static boolean isIdentifier(String name) {
    return !name.isEmpty()
        && Character.isJavaIdentifierStart(name.codePointAt(0))
        && name.codePoints().allMatch(JavaNames::isPart);
  }

  /** Whether it is a keyword, which even a legal name must not be. */
  static boolean isKeyword(String name) {
    return SourceVersion.isKeyword(name, SourceVersion.RELEASE_17);
  }

  /** Whether Java takes it in a name and a reader sees it there. */
  static boolean isPart(int codePoint) {
    return Character.isJavaIdentifierPart(codePoint)
        && codePoint != '$'
        && !HiddenCharacters.contains(codePoint);
  }

  /** Whether fields and methods of a generated class can have the name as it is. */
  static boolean isFreeMember(String name) {
    return !isKeyword(name)
        && !METHODS.contains(name)
        && !RuntimeTypes.SIMPLE_NAMES.contains(name)
        && !ClassPlan.TYPES.contains(name)
        && !name.equals(PresetPlanner.TYPE)
        && !name.equals("TEMPLATE");
  }

  /** A class name in the usual style: {@code sampler_name} gives {@code SamplerName}. */
  static String type(String name) {
    StringBuilder type = new StringBuilder();
    for (String word : name.split("_", -1)) {
      type.append(capitalized(word));
    }
    if (type.isEmpty()) {
      return "Unnamed";
    }
    return isIdentifier(type.toString()) ? type.toString() : "_" + type;
  }

  /** The name with its first letter as a capital. */
  static String capitalized(String name) {
    if (name.isEmpty()) {
      return name;
    }
    int first = name.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + name.substring(Character.charCount(first));
  }

  /**
   * A constant's name in the usual style from any text: {@code KSampler} gives {@code K_SAMPLER},
   * {@code "4x-UltraSharp.pth"} gives {@code _4X_ULTRA_SHARP_PTH}. Empty when the text has nothing
   * that a name can hold.
   */
  static String constant(String text) {
    StringBuilder words = new StringBuilder();
    int[] codePoints = text.codePoints().toArray();
    boolean gap = false;
    for (int i = 0; i < codePoints.length && words.length() < LONGEST_CONSTANT; i++) {
      boolean part = isPart(codePoints[i]) && codePoints[i] != '_';
      if (part) {
        if (!words.isEmpty() && (gap || startsWord(codePoints, i))) {
          words.append('_');
        }
        words.appendCodePoint(codePoints[i]);
      }
      gap = !part;
    }
    String constant = words.toString().toUpperCase(Locale.ROOT);
    return constant.isEmpty() || isIdentifier(constant) ? constant : "_" + constant;
  }

  /**
   * A field's name in the usual style from any text: {@code Upscale width} gives {@code
   * upscaleWidth}.
   */
  static String member(String text) {
    StringBuilder member = new StringBuilder();
    for (String word : constant(text).toLowerCase(Locale.ROOT).split("_", -1)) {
      member.append(member.isEmpty() ? word : capitalized(word));
    }
    return isIdentifier(member.toString()) ? member.toString() : "_" + member;
  }

  private static boolean startsWord(int[] text, int i) {
    if (!Character.isUpperCase(text[i])) {
      return false;
    }
    boolean afterLower = Character.isLowerCase(text[i - 1]);
    boolean endsAcronym =
        Character.isUpperCase(text[i - 1])
            && i + 1 < text.length
            && Character.isLowerCase(text[i + 1]);
    return afterLower || endsAcronym;
  }

  /** The start of a name, cut so that it takes at most so many bytes in a file name. */
  static String cut(String name, int bytes) {
    if (bytes(name) <= bytes) {
      return name;
    }
    StringBuilder start = new StringBuilder();
    int left = bytes;
    for (int codePoint : name.codePoints().toArray()) {
      left -= bytes(Character.toString(codePoint));
      if (left < 0) {
        break;
      }
      start.appendCodePoint(codePoint);
    }
    return start.toString();
  }

  static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }
}
