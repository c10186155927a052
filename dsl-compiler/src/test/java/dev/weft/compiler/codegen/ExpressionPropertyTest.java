package dev.weft.compiler.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.weft.compiler.binding.Binder;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.Let;
import dev.weft.compiler.binding.LinkedMapping;
import dev.weft.compiler.binding.SharedNames;
import dev.weft.compiler.catalog.BundledCatalog;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.syntax.MappingFile;
import dev.weft.compiler.syntax.MappingParser;
import dev.weft.compiler.workflow.ApiFormat;
import dev.weft.compiler.workflow.WorkflowGraph;
import dev.weft.support.RepeatedSeed;
import dev.weft.workflow.Workflow;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;

/** What generated Java computes is what an expression means. */
@AddLifecycleHook(RepeatedSeed.class)
class ExpressionPropertyTest {
  private static final int EXPRESSIONS = 80;
  private static final int VALUES = 12;

  private static final String SAVED =
      """
      {
        "1": {
          "class_type": "Values",
          "inputs": {
            "a": 1, "b": 1, "c": 1, "x": 0.5, "y": 0.5, "s": 1, "t": 1,
            "p": "", "q": "", "k": "one", "f": true, "g": true
          }
        },
        "2": { "class_type": "Show", "inputs": { "text": "" } }
      }
      """;

  private static final String PARAMETERS =
      """
        param a: int -> Values.a
        param b: int in -9_223_372_036_854_775_808..9_223_372_036_854_775_807 -> Values.b
        param c: int in 1..64 -> Values.c
        param x: float -> Values.x
        param y: float in 0..1 -> Values.y
        param s: seed -> Values.s
        param t: seed in 1..1000 -> Values.t
        param p: text -> Values.p
        param q: text -> Values.q
        param k: choice("one", "two") -> Values.k
        param f: bool -> Values.f
        param g: bool -> Values.g
      """;

  @Property(tries = 4, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
  void javaComputesWhatExpressionsMean(@ForAll long seed) {
    check(new Random(seed));
  }

  @Test
  void integersOfJavaAreNoTrap() {
    check(
        new Random(1),
        "a * a",
        "-a - b",
        "abs(a)",
        "abs(b)",
        "a * 4_000_000_000",
        "a / -1",
        "b / (0 - 1)",
        "max(a, c) * 2.5",
        "round(x)",
        "floor(x * 0.5)");
  }

  private static void check(Random random) {
    RandomExpression expressions = new RandomExpression(random);
    String[] written = new String[EXPRESSIONS];
    for (int i = 0; i < written.length; i++) {
      written[i] = expressions.of(expressions.type(), 1 + random.nextInt(4));
    }
    check(random, written);
  }

  private static void check(Random random, String... expressions) {
    List<BoundWorkflow> workflows = bound(expressions);
    List<List<GeneratedUnit>> units = new ArrayList<>();
    for (BoundWorkflow workflow : workflows) {
      DiagnosticSink sink = new DiagnosticSink();
      units.add(WorkflowGenerator.generate(workflow, "test", sink));
      assertThat(sink.sorted()).isEmpty();
    }
    List<GeneratedWorkflow> generated = GeneratedWorkflow.compiled(units);
    for (int i = 0; i < generated.size(); i++) {
      for (int j = 0; j < VALUES; j++) {
        compare(generated.get(i), workflows.get(i), values(random));
      }
    }
  }

  private static List<BoundWorkflow> bound(String... expressions) {
    StringBuilder mapping = new StringBuilder("package a\n");
    for (int i = 0; i < expressions.length; i++) {
      mapping
          .append("workflow W%d from \"w.json\" {\n".formatted(i))
          .append(PARAMETERS)
          .append("  let e = %s\n  set Show.text = \"{e}\"\n}\n".formatted(expressions[i]));
    }
    DiagnosticSink sink = new DiagnosticSink();
    MappingFile file =
        MappingParser.parse(SourceFile.of("w.weft", mapping.toString()), sink)
            .mapping()
            .orElseThrow();
    assertThat(sink.sorted()).isEmpty();
    WorkflowGraph graph = ApiFormat.read(SourceFile.of("w.json", SAVED), sink).orElseThrow();
    SharedNames names =
        SharedNames.of(new LinkedMapping(file, List.of()), BundledCatalog.shared(), sink);
    List<BoundWorkflow> bound = new ArrayList<>();
    file.workflows()
        .forEach(
            workflow -> {
              DiagnosticSink own = new DiagnosticSink();
              BoundWorkflow one =
                  Binder.bind(file, workflow, graph, names, BundledCatalog.shared(), own);
              // What certainly fails is told, and is not generated.
              if (own.sorted().stream().noneMatch(Diagnostic::isError)) {
                bound.add(one);
              }
            });
    return bound;
  }

  private static void compare(
      GeneratedWorkflow generated, BoundWorkflow workflow, Map<String, Object> values) {
    Let let = workflow.statements(Let.class).get(0);
    String described = let.declaration().value().span().text() + " with " + values;
    Object builder = generated.builder();
    for (Map.Entry<String, Object> value : values.entrySet()) {
      builder = GeneratedWorkflow.setAny(builder, value.getKey(), value.getValue());
    }
    Object complete = builder;
    String expected;
    try {
      expected = Interpreter.shown(new Interpreter(values).valueOf(let.value()));
    } catch (ArithmeticException e) {
      assertThat(catchThrowable(() -> GeneratedWorkflow.build(complete)))
          .as(described)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("let e = ");
      return;
    }
    Workflow<?> built = GeneratedWorkflow.build(complete);
    assertThat(built.toJson())
        .as(described)
        .contains("\"text\": " + Literal.ofText(expected).json());
  }

  private static Map<String, Object> values(Random random) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("a", BigInteger.valueOf((int) whole(random)));
    values.put("b", BigInteger.valueOf(whole(random)));
    values.put("c", BigInteger.valueOf(1 + random.nextInt(64)));
    values.put("x", any(random, 0.0, 0.5, -2.5, 1e308, -1e18, 9.3e18, random.nextGaussian()));
    values.put("y", random.nextDouble());
    values.put("s", new BigInteger(Long.toUnsignedString(whole(random))));
    values.put("t", BigInteger.valueOf(1 + random.nextInt(1000)));
    values.put("p", any(random, "", "ein Wort", " ß😀", "İ{a}"));
    values.put("q", any(random, "", "a", "x{y}"));
    values.put("k", any(random, "one", "two"));
    values.put("f", random.nextBoolean());
    values.put("g", random.nextBoolean());
    return values;
  }

  private static long whole(Random random) {
    return any(
        random,
        0L,
        1L,
        -1L,
        2L,
        (long) Integer.MAX_VALUE,
        (long) Integer.MIN_VALUE,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        random.nextLong(),
        (long) random.nextInt(100));
  }

  @SafeVarargs
  private static <T> T any(Random random, T... all) {
    return all[random.nextInt(all.length)];
  }
}
