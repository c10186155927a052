package dev.weft.compiler.codegen;

import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.Target;
import dev.weft.compiler.literal.Literal;
import java.util.ArrayList;
import java.util.List;

/** The Javadoc of what belongs to a parameter. */
final class ParameterDocs {
  private static final int MOST_TARGETS_SHOWN = 4;
  private static final int LONGEST_SHOWN = 60;

  private ParameterDocs() {}

  /** What it means, what it may be, what it is by default, and what it sets. */
  static String setter(ParameterProperty parameter) {
    String prose = JavadocText.prose(parameter.parameter().declaration().documentation());
    String facts = facts(parameter);
    String targets = targets(parameter.parameter());
    return prose.isEmpty()
        ? targets + " " + facts
        : JavadocText.sentence(prose) + separator(prose) + facts + "\n\n<p>" + targets;
  }

  /** What it means and how to read it; empty when the mapping does not say more than the name. */
  static String accessor(ParameterProperty parameter) {
    String prose = JavadocText.prose(parameter.parameter().declaration().documentation());
    String reading = parameter.java().reading();
    String separator = (prose.isEmpty() || reading.isEmpty()) ? "" : separator(prose);
    return JavadocText.sentence(prose) + separator + reading;
  }

  /** What follows begins a paragraph where there are several. */
  static String separator(String prose) {
    return prose.contains("\n") ? "\n\n<p>" : " ";
  }

  private static String facts(ParameterProperty parameter) {
    DefaultValue value = parameter.parameter().defaultValue();
    String otherwise;
    if (value instanceof DefaultValue.Required) {
      otherwise = "required";
    } else if (value instanceof DefaultValue.Absent) {
      otherwise = "left out unless set";
    } else if (value instanceof DefaultValue.Random) {
      otherwise = "drawn by {@link #build()} unless set";
    } else {
      otherwise = "by default " + shown(value.constant().orElseThrow(), parameter.java());
    }
    String values = parameter.java().values();
    return (values.isEmpty() ? capital(otherwise) : values + "; " + otherwise) + ".";
  }

  private static String capital(String clause) {
    return Character.toUpperCase(clause.charAt(0)) + clause.substring(1);
  }

  private static String shown(DefaultValue.Constant value, JavaType java) {
    Literal literal = value.literal();
    if (java instanceof SecretJavaType) {
      return "as saved";
    }
    if (literal.text().length() > LONGEST_SHOWN) {
      return value instanceof DefaultValue.Saved ? "as saved" : "as the mapping says";
    }
    if (java instanceof JsonJavaType) {
      return JavadocText.code(literal.json());
    }
    if (literal.isNumber() || literal.kind() == Literal.Kind.BOOLEAN) {
      return literal.text();
    }
    return literal.text().isBlank() ? "empty" : JavadocText.code(literal.text());
  }

  private static String targets(Parameter parameter) {
    return parameter.targets().isEmpty()
        ? "Sets no input: the mapping computes with it."
        : "Sets " + inputs(parameter) + ".";
  }

  private static String inputs(Parameter parameter) {
    List<String> inputs = new ArrayList<>();
    for (Target target : parameter.targets()) {
      if (inputs.size() == MOST_TARGETS_SHOWN) {
        inputs.add((parameter.targets().size() - MOST_TARGETS_SHOWN) + " more inputs");
        break;
      }
      inputs.add(JavadocText.code(target.input().name()) + " of " + NodeDocs.of(target.node()));
    }
    return inputs.size() == 1
        ? inputs.get(0)
        : String.join("; ", inputs.subList(0, inputs.size() - 1))
            + "; and "
            + inputs.get(inputs.size() - 1);
  }
}
