package dev.weft.compiler.workflow;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Texts that look the same: {@code é} may be one character or two, and which depends on the system
 * that it was typed on.
 */
public final class SameText {
  private static final int ASCII = 0x80;

  private SameText() {}

  /** Whether two texts are the same in Unicode's composed form. */
  public static boolean is(String a, String b) {
    return a.equals(b) || (!isPlain(a) && composed(a).equals(composed(b)));
  }

  /** A text in Unicode's composed form. */
  public static String composed(String text) {
    return isPlain(text) ? text : Normalizer.normalize(text, Form.NFC);
  }

  static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= ASCII) {
        return false;
      }
    }
    return true;
  }
}
