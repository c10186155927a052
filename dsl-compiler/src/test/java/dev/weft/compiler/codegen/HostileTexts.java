package dev.weft.compiler.codegen;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that have broken code generators. */
final class HostileTexts {
  static final List<String> ALL =
      List.of(
          "*/ class Evil {} /*",
          "\\u002a/ class Evil {} /*",
          "\\\\u002a/",
          "\\uuu002a\\u002f",
          "\\u000a int x;",
          "\\u",
          "\\",
          "\\\"; System.exit(1); //",
          "\"",
          "\"\"\"",
          "a\nb",
          "a\r\nb",
          "a\r\rb",
          "a\u2028b\u2029c\u0085d\u000be\ff",
          "$L $S $T $N $$ $ $> $< $[ $] $W $Z $1L",
          "@see Nothing",
          "{@link Nothing} {@code } } { {@",
          "{@inheritDoc}",
          "<script>alert('x')</script> <p> </code> &lt; & &nosuch;",
          "<!-- -->",
          "`x` _y_ ![z](w)",
          "😀👩‍👩‍👧",
          "\ud83d",
          "\ud83d\134u",
          "\ude00\ud83d",
          "a\u0000b\u0001\u001b[31m",
          "\u202e desrever",
          "\ufeff\u200b",
          "../../x",
          "..\\..\\x",
          "C:\\users\\x",
          "class",
          "   ",
          "",
          "正面提示词",
          "مرحبا",
          "%s %n %d",
          "#{x} ${y}",
          "a\tb",
          "//",
          "/**",
          "*",
          "/");

  private HostileTexts() {}

  /** These, parts of them one after another, and any other text. */
  static Arbitrary<String> arbitrary() {
    Arbitrary<String> one = Arbitraries.of(ALL);
    Arbitrary<String> joined = one.list().ofMaxSize(3).map(parts -> String.join("", parts));
    Arbitrary<String> pieces =
        Arbitraries.of("\\", "u", "0", "2", "a", "*", "/", "{", "}", "@", "$", "\"", "\n", "<", " ")
            .list()
            .ofMaxSize(12)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(one, joined, pieces, Arbitraries.strings().ofMaxLength(40));
  }
}
