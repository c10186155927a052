package dev.weft.compiler.codegen;

/**
 * Which characters a reader of generated code would not see, or not see in their place.
 *
 * <p>A fixed list, not {@link Character#getType(int)}: the latter knows more with every JDK, and
 * the same mapping must give the same bytes on all of them.
 */
final class HiddenCharacters {
  private HiddenCharacters() {}

  /** Whether it is a control, a format or a direction mark, or no character at all. */
  static boolean contains(int codePoint) {
    return codePoint < 0x20
        || within(codePoint, 0x7F, 0xA0)
        || codePoint == 0xAD
        || codePoint == 0x61C
        || codePoint == 0x115F
        || codePoint == 0x1160
        || codePoint == 0x180E
        || within(codePoint, 0x200B, 0x200F)
        || within(codePoint, 0x2028, 0x202E)
        || within(codePoint, 0x2060, 0x206F)
        || codePoint == 0x3164
        || within(codePoint, 0xD800, 0xF8FF)
        || within(codePoint, 0xFDD0, 0xFDEF)
        || codePoint == 0xFEFF
        || codePoint == 0xFFA0
        || within(codePoint, 0xFFF0, 0xFFFB)
        || within(codePoint, 0xE0000, 0xE0FFF)
        || (codePoint & 0xFFFE) == 0xFFFE;
  }

  private static boolean within(int codePoint, int first, int last) {
    return codePoint >= first && codePoint <= last;
  }
}
