package dev.weft.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.weft.compiler.source.Span;
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
 */
record Derivation(
    List<FieldSpec> constants,
    List<FieldSpec> fields,
    List<CodeBlock> steps,
    List<Code> requested,
    Map<Span, Code> conditions,
    Map<String, List<String>> requirements,
    Map<String, List<String>> demands) {
  static final Derivation NONE =
      new Derivation(List.of(), List.of(), List.of(), List.of(), Map.of(), Map.of(), Map.of());

  Derivation {
    constants = List.copyOf(constants);
    fields = List.copyOf(fields);
    steps = List.copyOf(steps);
    requested = List.copyOf(requested);
    conditions = Map.copyOf(conditions);
    requirements = Map.copyOf(requirements);
    demands = Map.copyOf(demands);
  }

  /** What Javadoc of a setter says of requirements; may be empty. */
  String setterDoc(Property property) {
    return doc("Needed by {@link #build()} where ", " or ", demands, property)
        + doc("Checked by {@link #build()}: ", "; ", requirements, property);
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
