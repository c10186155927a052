package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.codegen.GeneratedUnit;
import dev.weft.compiler.codegen.JavaCompilation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What is sent for inputs whose type only the catalog tells: case {@code codegen/catalog-exact}.
 */
class ExactValuesTest {

  @Test
  void savedValuesStayAsTheyAreWritten() throws ReflectiveOperationException {
    assertThat(run("ExactWorkflow.builder()"))
        .contains(
            "\"scale\": 1,",
            "\"seconds\": 10,",
            "\"loop\": true,",
            "\"tags\": {\"__value__\": [\"ink\"]},",
            "\"large\": 9007199254740993,",
            "\"cfg\": 8")
        .doesNotContain("\"frame\"", "\"mask\"");
  }

  @Test
  void valuesAreSentAsTheKindThatTheServerLists() throws ReflectiveOperationException {
    assertThat(
            run(
                """
                ExactWorkflow.scale(new ExactWorkflow.Scale(1.5))
                    .seconds(ExactWorkflow.Seconds.LITERAL_6)
                    .loop(false)
                    .tags("[\\"ink\\", \\"fog\\"]")
                    .large(9007199254740995L)
                    .cfg(7)
                    .gap(ExactWorkflow.Gap.LITERAL_0_DOT_75)
                    .frame("#ff0000")"""))
        .contains(
            "\"scale\": 1.5,",
            "\"seconds\": 6,",
            "\"loop\": false,",
            "\"tags\": {\"__value__\": [\"ink\", \"fog\"]},",
            "\"large\": 9007199254740995,",
            "\"cfg\": 7.0")
        .containsPattern("\"gap\": ?0.75")
        .containsPattern("\"frame\": ?\"#ff0000\"");
  }

  @Test
  void untypedValuesBecomeTheSame() throws ReflectiveOperationException {
    assertThat(
            run(
                """
                ExactWorkflow.descriptor().builder().set("scale", "0.5").set("seconds", 6).set("loop", "off")
                    .set("large", "9007199254740995")"""))
        .contains("\"scale\": 0.5,", "\"seconds\": 6,", "\"loop\": false,", "9007199254740995,");
  }

  private static String run(String builder) throws ReflectiveOperationException {
    CompilerCase exact =
        CompilerCase.all().stream()
            .filter(one -> one.name().equals("codegen/catalog-exact"))
            .findFirst()
            .orElseThrow();
    List<GeneratedUnit> units = new ArrayList<>(CompilerCase.units(exact.compile()));
    units.add(
        new GeneratedUnit(
            GeneratedUnit.Kind.SOURCE,
            "user/Program.java",
            """
            package user;

            import com.acme.art.ExactWorkflow;

            public final class Program {
              private Program() {}

              public static String run() {
                return %s.build().toJson();
              }
            }
            """
                .formatted(builder)));
    JavaCompilation compilation = JavaCompilation.of(units);
    assertThat(compilation.problems()).isEmpty();
    return (String) compilation.load().loadClass("user.Program").getMethod("run").invoke(null);
  }
}
