package dev.weft.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.weft.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a workflow computes of its properties when it is built.
 *
 * @param constants the inputs that the mapping sets
 * @param fields what is computed once and used by requests
 * @param steps what the constructor does when the properties are there
 * @param requested the calls that hand it to a request, with their dots
 * @param conditions of the statements that take nodes out, by where these stand
 * @param requirements what has to hold, as the mapping writes it, by the properties it is about
 * @param demands when an optional property has to be set, as the mapping would write it
 * @param checkedBy the method that checks it, as Javadoc links it
 * @param fails whether computing it may throw
 */
record Derivation(
    List<FieldSpec> constants,
    List<FieldSpec> fields,
    List<CodeBlock> steps,
    List<Code> requested,
    Map<Span, Code> conditions,
    Map<String, List<String>> requirements,
    Map<String, List<String>> demands,
    String checkedBy,
    boolean fails) {
  /** That of the class itself. */
  static final String OWN_BUILD = "#build()";

  static final Derivation NONE =
      new Derivation(
          List.of(), List.of(), List.of(), List.of(), Map.of(), Map.of(), Map.of(), OWN_BUILD,
          false);

  Derivation {
    constants = List.copyOf(constants);
    fields = List.copyOf(fields);
    steps = List.copyOf(steps);
    requested = List.copyOf(requested);
    conditions = Map.copyOf(conditions);
    requirements = Map.copyOf(requirements);
    demands = Map.copyOf(demands);
  }

  /** The same with one more step, the last. */
  Derivation with(CodeBlock step) {
    List<CodeBlock> more = new ArrayList<>(steps);
    more.add(step);
    return new Derivation(
        constants, fields, more, requested, conditions, requirements, demands, checkedBy, fails);
  }

  /** What another class computes, as far as its setters speak of it. */
  Derivation docs() {
    return new Derivation(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        requirements,
        demands,
        checkedBy,
        false);
  }

  /** What Javadoc of a setter says of requirements; may be empty. */
  String setterDoc(Property property) {
    String by = " by {@link " + checkedBy + "}";
    return doc("Needed" + by + " where ", " or ", demands, property)
        + doc("Checked" + by + ": ", "; ", requirements, property);
  }

  private static String doc(
      String begin, String separator, Map<String, List<String>> texts, Property property) {
    List<String> about = texts.getOrDefault(property.title(), List.of());
    return about.isEmpty()
        ? ""
        : "\n\n<p>"
            + begin
            + String.join(separator, about.stream().map(JavadocText::code).toList())
            + ".";
  }
}
