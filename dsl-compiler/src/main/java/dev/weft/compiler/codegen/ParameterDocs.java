package dev.weft.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.Target;
import dev.weft.compiler.workflow.InputValue;
import java.util.ArrayList;
import java.util.List;

/** The Javadoc of what belongs to a parameter. */
final class ParameterDocs {
  private static final int MOST_TARGETS_SHOWN = 4;
  private static final int LONGEST_SHOWN = 60;

  private ParameterDocs() {}

  /** {@code {@link Builder#width width}}. */
  static CodeBlock link(ParameterPlan parameter) {
    return CodeBlock.of(
        "{@link $L#$L $L}",
        ClassPlan.BUILDER,
        parameter.name(),
        JavadocText.plain(parameter.parameter().name()));
  }

  /** What it means, what it may be, what it is by default, and what it sets. */
  static CodeBlock setter(ParameterPlan parameter) {
    String prose = JavadocText.prose(parameter.parameter().declaration().documentation());
    CodeBlock.Builder doc = CodeBlock.builder();
    if (!prose.isEmpty()) {
      doc.add("$L", sentence(prose));
      doc.add(prose.contains("\n") ? "\n\n<p>" : " ");
      doc.add("$L\n\n<p>$L", facts(parameter), targets(parameter.parameter()));
    } else {
      doc.add("$L $L", targets(parameter.parameter()), facts(parameter));
    }
    return doc.build();
  }

  /** What it means; a parameter without documentation is described by what it sets. */
  static CodeBlock accessor(ParameterPlan parameter) {
    String prose = JavadocText.prose(parameter.parameter().declaration().documentation());
    String meaning =
        prose.isEmpty() ? "The value of " + inputs(parameter.parameter()) + "." : sentence(prose);
    CodeBlock.Builder doc = CodeBlock.builder().add("$L", meaning);
    if (parameter.java() instanceof UnsignedJavaType) {
      doc.add(prose.contains("\n") ? "\n\n<p>" : " ");
      doc.add("Unsigned: see {@link $T#toUnsignedString(long)}.", Long.class);
    }
    return doc.build();
  }

  private static CodeBlock facts(ParameterPlan parameter) {
    DefaultValue value = parameter.parameter().defaultValue();
    CodeBlock otherwise;
    if (value instanceof DefaultValue.Required) {
      otherwise = CodeBlock.of("required");
    } else if (value instanceof DefaultValue.Random) {
      otherwise = CodeBlock.of("drawn by {@link #build()} unless set");
    } else {
      DefaultLiteral literal = DefaultLiteral.of(value).orElseThrow();
      otherwise = CodeBlock.of("by default $L", shown(literal, parameter.java()));
    }
    String values = parameter.java().values();
    return CodeBlock.of(
        "$L.", values.isEmpty() ? capital(otherwise.toString()) : values + "; " + otherwise);
  }

  private static String capital(String clause) {
    return Character.toUpperCase(clause.charAt(0)) + clause.substring(1);
  }

  private static String shown(DefaultLiteral value, JavaType java) {
    if (value.text().length() > LONGEST_SHOWN) {
      return value.saved() ? "as saved" : "as the mapping says";
    }
    if (java instanceof JsonJavaType) {
      return JavadocText.code(value.json());
    }
    if (value.isNumber() || value.kind() == InputValue.Kind.BOOLEAN) {
      return value.text();
    }
    return value.text().isBlank() ? "empty" : JavadocText.code(value.text());
  }

  private static String targets(Parameter parameter) {
    return "Sets " + inputs(parameter) + ".";
  }

  private static String inputs(Parameter parameter) {
    List<String> inputs = new ArrayList<>();
    for (Target target : parameter.targets()) {
      if (inputs.size() == MOST_TARGETS_SHOWN) {
        inputs.add((parameter.targets().size() - MOST_TARGETS_SHOWN) + " more inputs");
        break;
      }
      inputs.add(
          JavadocText.code(target.input().name())
              + " of node "
              + JavadocText.plain(target.node().id().value())
              + ", "
              + JavadocText.code(target.node().classType()));
    }
    return inputs.size() == 1
        ? inputs.get(0)
        : String.join("; ", inputs.subList(0, inputs.size() - 1))
            + "; and "
            + inputs.get(inputs.size() - 1);
  }

  private static String sentence(String prose) {
    return prose.isEmpty() || ".!?。！？…:;".indexOf(prose.charAt(prose.length() - 1)) >= 0
        ? prose
        : prose + ".";
  }
}
