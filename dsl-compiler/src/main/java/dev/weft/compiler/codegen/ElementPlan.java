package dev.weft.compiler.codegen;

import com.palantir.javapoet.FieldSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The class of the elements of a list, with what one does to a request.
 *
 * @param request what the method that does so calls the request
 * @param workflow what it calls the workflow, if it asks that for something
 * @param derivation what is computed of an element whenever it is sent
 * @param removals the nodes that an element may take out for itself
 */
record ElementPlan(
    BuilderPlan builder,
    String request,
    Optional<String> workflow,
    Derivation derivation,
    List<RemovalPlan> removals) {

  ElementPlan {
    removals = List.copyOf(removals);
  }

  /** The function that does to a request what an element does. */
  Code applied() {
    return workflow.isEmpty()
        ? Code.of(builder.built(), "::", ElementClass.APPLY)
        : Code.of("(element, request) -> element.", ElementClass.APPLY, "(request, this)");
  }

  Stream<FieldSpec> constants() {
    Imports imports = builder.imports();
    return Stream.of(
            builder.properties().stream().flatMap(p -> p.constant(imports).stream()),
            derivation.constants().stream(),
            removals.stream().map(removal -> removal.declaration(imports)))
        .flatMap(all -> all);
  }

  /** The calls on a request, with their dots. */
  List<Code> calls() {
    List<Code> calls = new ArrayList<>();
    builder.properties().forEach(property -> property.requested().ifPresent(calls::add));
    calls.addAll(derivation.requested());
    removals.forEach(removal -> calls.addAll(removal.requested()));
    return calls;
  }
}
