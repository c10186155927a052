package dev.weft.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeftGrammarTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "package com.acme.art workflow A from \"a.json\" { }",
        "workflow A from \"a.json\" { param width: int in 64..2048 step 8 -> EmptyLatentImage.width }",
        "workflow A from \"a.json\" { param step -> #\"12:34\".step, #3.label }",
        "workflow A from \"a.json\" { param p: text required -> KSampler \"Base\".positive..text }",
        "workflow A from \"a.json\" { /// What to paint.\n param p = -1.5 -> @\"Odd (x)\".\"image 1\" }",
        "workflow A from \"a.json\" { output images <- SaveImage label KSampler = \"Painting\" }"
      })
  void accepts(String mapping) {
    assertThat(syntaxErrors(mapping)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "workflow A from a.json { }",
        "workflow A from \"a.json\" { param width }",
        "workflow A from \"a.json\" { param width -> }",
        "workflow A from \"a.json\" {"
      })
  void rejects(String mapping) {
    assertThat(syntaxErrors(mapping)).isPositive();
  }

  private static int syntaxErrors(String mapping) {
    WeftLexer lexer = new WeftLexer(CharStreams.fromString(mapping));
    lexer.removeErrorListeners();
    WeftParser parser = new WeftParser(new CommonTokenStream(lexer));
    parser.removeErrorListeners();
    parser.mappingFile();
    return parser.getNumberOfSyntaxErrors();
  }
}
