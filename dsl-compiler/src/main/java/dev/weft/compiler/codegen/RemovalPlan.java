package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import dev.weft.compiler.shape.Join;
import dev.weft.compiler.shape.StandIn;
import dev.weft.compiler.syntax.RemovalClause;
import dev.weft.compiler.workflow.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A node that may be bypassed or muted, and what that is in Java.
 *
 * @param constant the runtime's {@code Bypass} or {@code Mute}
 * @param causes when it goes: one call for each
 * @param joins of its outputs, if it may be bypassed
 * @param open outputs that nothing takes in the saved graph, and the inputs that they are joined to
 */
record RemovalPlan(
    RemovalClause.Kind kind,
    Node node,
    String constant,
    List<Cause> causes,
    List<Join> joins,
    Map<Integer, String> open) {

  /** How far calls of a chain in a method are indented. */
  private static final int CALL = 8;

  RemovalPlan {
    open = Collections.unmodifiableMap(new TreeMap<>(open));
    causes = List.copyOf(causes);
    joins = List.copyOf(joins);
  }

  /**
   * A statement that takes it out.
   *
   * @param when the condition in Java
   * @param words what errors call it
   */
  record Cause(Code when, String words) {}

  /** The same, with outputs that only copies of the node take. */
  RemovalPlan with(Map<Integer, String> others) {
    return kind == RemovalClause.Kind.BYPASS
        ? new RemovalPlan(kind, node, constant, causes, joins, others)
        : this;
  }

  /** The runtime's word for it. */
  private String method() {
    return kind == RemovalClause.Kind.BYPASS ? "bypass" : "mute";
  }

  /** The calls that hand it to a request, with their dots. */
  List<Code> requested() {
    return causes.stream()
        .map(
            cause ->
                Code.of(
                    ".",
                    method(),
                    "(",
                    constant,
                    ", ",
                    cause.when(),
                    ", ",
                    JavaText.expression(cause.words()),
                    ")"))
        .map(call -> LongLine.broken(call, CALL))
        .toList();
  }

  FieldSpec declaration(Imports imports) {
    ClassName type =
        imports.name(kind == RemovalClause.Kind.BYPASS ? RuntimeTypes.BYPASS : RuntimeTypes.MUTE);
    Code begun =
        Code.of(
            ClassPlan.TEMPLATE, ".", method(), "(", JavaText.expression(node.id().value()), ")");
    List<Code> calls = new ArrayList<>(joined(joins));
    calls.addAll(joined(open));
    return FieldSpec.builder(type, constant, PRIVATE, STATIC, FINAL)
        .initializer(CallChain.assigned(begun, calls))
        .build();
  }

  /** One call for each output. */
  static List<Code> joined(Map<Integer, String> inputs) {
    List<Code> calls = new ArrayList<>();
    inputs.forEach(
        (slot, input) ->
            calls.add(Code.of(".joins(", slot, ", ", JavaText.expression(input), ")")));
    return calls;
  }

  /** One call for each output that all are joined to alike, else one for each that takes it. */
  static List<Code> joined(List<Join> joins) {
    List<Code> calls = new ArrayList<>();
    joins.stream()
        .collect(
            Collectors.groupingBy(join -> join.output().slot(), TreeMap::new, Collectors.toList()))
        .forEach((slot, ofSlot) -> calls.addAll(joined(slot, ofSlot)));
    return calls;
  }

  private static List<Code> joined(int slot, List<Join> joins) {
    Set<StandIn> standIns = joins.stream().map(Join::standIn).collect(Collectors.toSet());
    return joins.stream()
        .limit(standIns.size() == 1 ? 1 : joins.size())
        .flatMap(join -> joined(slot, join, standIns.size() == 1).stream())
        .toList();
  }

  private static Optional<Code> joined(int slot, Join join, boolean forAll) {
    if (!(join.standIn() instanceof StandIn.Input input)) {
      return Optional.empty();
    }
    Code name = JavaText.expression(input.name());
    return Optional.of(
        forAll
            ? Code.of(".joins(", slot, ", ", name, ")")
            : Code.of(
                ".joins(",
                slot,
                ", ",
                name,
                ", ",
                JavaText.expression(join.consumer().node().value()),
                ", ",
                JavaText.expression(join.consumer().input()),
                ")"));
  }
}
