package dev.weft.compiler.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class JavadocTextTest {

  @Property
  void neverEndsACommentNorBeginsATagOrAnEscape(@ForAll @From("texts") String text) {
    for (String html :
        new String[] {
          JavadocText.prose(text), JavadocText.paragraph(text), JavadocText.plain(text)
        }) {
      assertThat(html).doesNotContain("*", "\\", "@", "{", "}", "\r");
      assertThat(html.replace("\n\n<p>", "")).doesNotContain("<", "\n");
    }
    assertThat(JavadocText.code(text))
        .matches("\\{@code [^{}@\\\\*\n]+}|<code>[^{}@\\\\*\n]+</code>");
    assertThat(JavadocText.lineComment(text)).doesNotContain("\\", "\n", "\r", "\u2028");
  }

  @Provide
  Arbitrary<String> texts() {
    return HostileTexts.arbitrary();
  }

  @Test
  void setsPlainTextsAsCodeAndOthersAsHtml() {
    assertThat(JavadocText.code("CLIP Text Encode (Prompt)"))
        .isEqualTo("{@code CLIP Text Encode (Prompt)}");
    assertThat(JavadocText.code("a */ {b} <c> & \\u0041 @d"))
        .isEqualTo("<code>a &#42;/ &#123;b&#125; &lt;c&gt; &amp; &#92;u0041 &#64;d</code>");
    assertThat(JavadocText.code(" \n ")).isEqualTo("{@code \"\"}");
    assertThat(JavadocText.code("x".repeat(200))).hasSize("{@code }".length() + 80).endsWith("…}");
  }

  @Test
  void keepsParagraphsAndJoinsLines() {
    assertThat(JavadocText.prose("What to paint,\nin words.\n\n  More.\r\n\r\n"))
        .isEqualTo("What to paint, in words.\n\n<p>More.");
  }
}
