package dev.weft.tools.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.syntax.ParsedMapping;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingLayoutTest {

  @Test
  void putsEachStatementOnALineAndArrowsBelowEachOther() {
    assertThat(
            layout(
                """
                package   a . b
                import "c.weft"


                /// Paints.
                workflow A from "a.json"   use  B , C
                {

                  param prompt :text required->KSampler . positive.text param seed -> KSampler.seed

                  output images<-SaveImage }
                """))
        .isEqualTo(
            """
            package a.b
            import "c.weft"

            /// Paints.
            workflow A from "a.json" use B, C {

              param prompt: text required -> KSampler.positive.text
              param seed                  -> KSampler.seed

              output images               <- SaveImage
            }
            """);
  }

  @Test
  void leavesCommentsWherePeoplePutThem() {
    assertThat(
            layout(
                """
                // of the file
                workflow A from "a.json" { // behind the brace
                    /* of several
                       lines */
                    param a -> A.a // first
                    param /* inside */ long -> A.b// second

                    // alone

                    /* before */ param c
                    // on the way
                    -> A.c
                    // at the end
                }
                // behind all
                """))
        .isEqualTo(
            """
            // of the file
            workflow A from "a.json" { // behind the brace
              /* of several
                 lines */
              param a                 -> A.a // first
              param /* inside */ long -> A.b // second

              // alone

              /* before */ param c
                  // on the way
                  -> A.c
              // at the end
            }
            // behind all
            """);
  }

  @Test
  void writesExpressionsAsTheDocumentsDo() {
    assertThat(
            layout(
                """
                workflow A from "a.json" {
                  let x=max( a,-1 )*( - b+c )
                  let y = ! on&&a<=b?- 1:"{a}"
                  set A.a=x
                  set "Long title".b=- y - 1
                  require ( a||b ) :"no"
                  bypass "Up"/K , #3,@"odd (name)"."x" keeping a ,b when ! ( given( p ) )
                  mute in "Draft" when -a < 0
                }
                """
                    .replace(".\"x\"", "")))
        .isEqualTo(
            """
            workflow A from "a.json" {
              let x = max(a, -1) * (-b + c)
              let y = !on && a <= b ? -1 : "{a}"
              set A.a            = x
              set "Long title".b = -y - 1
              require (a || b) : "no"
              bypass "Up" / K, #3, @"odd (name)" keeping a, b when !(given(p))
              mute in "Draft" when -a < 0
            }
            """);
  }

  @Test
  void keepsBracesOnOneLineForWhatIsShortOnly() {
    assertThat(
            layout(
                """
                workflow A from "a.json" {
                  preset fast {steps=8 sampler="lcm"} deprecated "no"
                  preset slow { steps = 80
                    sampler = "euler" }
                  switch start = blank -> K.l { blank: E photo: V.LATENT }
                  each lora : 0 .. 8 chains L { param name: text -> n }
                  group "None" { }
                }
                workflow B from "b.json" {}
                """))
        .isEqualTo(
            """
            workflow A from "a.json" {
              preset fast { steps = 8  sampler = "lcm" } deprecated "no"
              preset slow {
                steps = 80
                sampler = "euler"
              }
              switch start = blank -> K.l {
                blank: E
                photo: V.LATENT
              }
              each lora: 0..8 chains L {
                param name: text -> n
              }
              group "None" { }
            }
            workflow B from "b.json" { }
            """);
  }

  @Test
  void breaksWhatIsTooLongAndKeepsWhatAPersonBroke() {
    assertThat(
            layout(
                """
                workflow A from "a.json" {
                  param many: choice("one option", "another one") = "one option" -> "First sampler".value_of_it, "Second sampler".value_of_it, "Third sampler".other_value_of_it
                  param few -> A.a,
                    B.b
                  let look = style == "oil" ? ", oil on canvas, thick strokes" : style == "ink" ? ", a fine woodcut" : ""
                }
                """))
        .isEqualTo(
            """
            workflow A from "a.json" {
              param many: choice("one option", "another one") = "one option"
                  -> "First sampler".value_of_it, "Second sampler".value_of_it,
                  "Third sampler".other_value_of_it
              param few -> A.a,
                  B.b
              let look = style == "oil" ? ", oil on canvas, thick strokes" : style == "ink" ? ", a fine woodcut"
                  : ""
            }
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void keepsTheFilesLineEnds(String end) {
    String text =
        "package a\nworkflow A from \"a.json\" {\n  /* b\n     c */\n}\n".replace("\n", end);
    assertThat(layout(text)).isEqualTo(text);
    assertThat(layout("\uFEFF" + text)).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("dev.weft.tools.format.Mappings#sound")
  void saysTheSameAsBefore(String text) {
    assertHolds(text);
  }

  @Test
  void saysTheSameHoweverBlanksAndCommentsLie() {
    List<String> sound = Mappings.sound();
    for (int seed = 0; seed < 3000; seed++) {
      String shaken = new Shaken(sound.get(seed % sound.size()), seed).text();
      if (Mappings.parse(shaken).isPresent()) {
        assertHolds(shaken);
      }
    }
  }

  private static void assertHolds(String text) {
    String once = layout(text);
    assertThat(layout(once)).as(text).isEqualTo(once);
    ParsedMapping before = Mappings.parse(text).orElseThrow();
    ParsedMapping after = Mappings.parse(once).orElseThrow();
    assertThat(comments(after)).as(text).isEqualTo(comments(before));
    assertThat(tree(after)).as(text).isEqualTo(tree(before));
  }

  private static List<String> comments(ParsedMapping mapping) {
    return Piece.of(mapping.tokens()).stream().filter(Piece::isComment).map(Piece::said).toList();
  }

  /** All that was understood, without the places. */
  private static String tree(ParsedMapping mapping) {
    return mapping.mapping().orElseThrow().toString().replaceAll("a\\.weft:\\d+:\\d+", "");
  }

  private static String layout(String text) {
    return MappingLayout.of(
        Mappings.parse(text).orElseThrow(() -> new AssertionError("is broken: " + text)));
  }
}
