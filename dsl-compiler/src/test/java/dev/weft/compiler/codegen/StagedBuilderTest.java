package dev.weft.compiler.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.weft.compiler.type.ParameterType;
import dev.weft.compiler.type.TextType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A program compiles when it sets what is required, and does not when it forgets it. */
class StagedBuilderTest {
  private static final ParameterType TEXT = new TextType();

  @Test
  void buildsAtOnceWhenNothingIsRequired() {
    WorkflowFixture fixture = required();

    assertCompiles(fixture, "builder().build()", "width(8).build()", "width(8).width(9).build()");
  }

  @Test
  void needsTheOneRequiredParameter() {
    WorkflowFixture fixture = required("prompt");

    assertCompiles(
        fixture,
        "prompt(\"a\").build()",
        "width(8).prompt(\"a\").build()",
        "prompt(\"a\").width(8).prompt(\"b\").build().toBuilder().prompt(\"c\").build()");
    assertFails(fixture, "builder().build()", "width(8).build()", "width(8).width(9).build()");
  }

  @Test
  void takesThreeRequiredParametersInAnyOrder() {
    WorkflowFixture fixture = required("a", "b", "c");

    assertCompiles(
        fixture,
        "a(\"\").b(\"\").c(\"\").build()",
        "a(\"\").c(\"\").b(\"\").build()",
        "b(\"\").a(\"\").c(\"\").build()",
        "b(\"\").c(\"\").width(8).a(\"\").build()",
        "c(\"\").width(8).a(\"\").b(\"\").build()",
        "width(8).c(\"\").b(\"\").a(\"\").width(9).build()");
    assertFails(
        fixture,
        "a(\"\").b(\"\").build()",
        "c(\"\").a(\"\").width(8).build()",
        "a(\"\").a(\"\").a(\"\").build()");
  }

  @Test
  void takesMoreRequiredParametersInTheOrderOfTheMapping() {
    WorkflowFixture fixture = required("a", "b", "c", "d");

    assertCompiles(
        fixture,
        "a(\"\").b(\"\").c(\"\").d(\"\").build()",
        "width(8).a(\"\").b(\"\").width(9).c(\"\").d(\"\").width(8).a(\"b\").build()");
    assertFails(
        fixture, "a(\"\").b(\"\").c(\"\").build()", "a(\"\").c(\"\")", "d(\"\")", "b(\"\")");
  }

  @Test
  void namesWhatIsMissingWhenTheStagesAreBypassed() {
    GeneratedWorkflow generated = GeneratedWorkflow.of(required("prompt"));

    assertThatNullPointerException()
        .isThrownBy(generated::build)
        .withMessage("prompt must not be null");
  }

  private static WorkflowFixture required(String... names) {
    WorkflowFixture fixture = new WorkflowFixture("Staged");
    fixture.param("width", WorkflowFixture.range(8, 80, 1), "16");
    for (String name : names) {
      fixture.required(name, TEXT, "\"\"");
    }
    return fixture;
  }

  private static void assertCompiles(WorkflowFixture fixture, String... expressions) {
    assertThat(problems(fixture, expressions)).isEmpty();
  }

  private static void assertFails(WorkflowFixture fixture, String... expressions) {
    for (String expression : expressions) {
      assertThat(problems(fixture, expression))
          .as(expression)
          .isNotEmpty()
          .allMatch(problem -> problem.contains("User.java"));
    }
  }

  /** What javac says of a user's program that has these expressions. */
  private static List<String> problems(WorkflowFixture fixture, String... expressions) {
    StringBuilder program = new StringBuilder("package com.acme.art;\n\nfinal class User {\n");
    for (int i = 0; i < expressions.length; i++) {
      program.append("  static final Object OBJECT_").append(i).append(" = StagedWorkflow.");
      program.append(expressions[i]).append(";\n");
    }
    List<GeneratedUnit> units = new ArrayList<>(GeneratedWorkflow.generate(fixture));
    units.add(
        new GeneratedUnit(
            GeneratedUnit.Kind.SOURCE, "com/acme/art/User.java", program.append("}\n").toString()));
    return JavaCompilation.of(units).problems();
  }
}
