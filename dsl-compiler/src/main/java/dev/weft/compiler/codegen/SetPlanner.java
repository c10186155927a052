package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.weft.compiler.binding.InputPlace;
import dev.weft.compiler.binding.SetInput;
import dev.weft.compiler.expression.ExpressionType.Scalar;
import dev.weft.compiler.syntax.NodeSelector;
import dev.weft.compiler.workflow.NodeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Lays out the inputs that the mapping sets. */
final class SetPlanner {
  private final Map<NodeId, String> labels;
  private final BinaryOperator<String> constants;
  private final UnaryOperator<String> members;
  private final FormulaWriter formulas;

  SetPlanner(
      Map<NodeId, String> labels,
      BinaryOperator<String> constants,
      UnaryOperator<String> members,
      FormulaWriter formulas) {
    this.labels = labels;
    this.constants = constants;
    this.members = members;
    this.formulas = formulas;
  }

  SetPlan plan(SetInput set, JavaExpression value, Imports imports) {
    String words = words(set.places().get(0));
    String constant = constants.apply(words, "_INPUT");
    FieldSpec declared =
        FieldSpec.builder(imports.name(RuntimeTypes.PARAMETER), constant, PRIVATE, STATIC, FINAL)
            .initializer(CallChain.assigned(begun(set), calls(set)))
            .build();
    String method = set.value().type() == Scalar.SEED ? "setUnsigned" : "set";
    TypeName type = FormulaWriter.type(set.value(), value);
    Optional<InputBounds> bounds =
        set.type().flatMap(input -> InputBounds.of(input, set.value().type(), value));
    if (bounds.isEmpty() && !value.fails()) {
      Code sent = type.equals(TypeName.DOUBLE) ? ExpressionWriter.asDouble(value) : value.code();
      return new SetPlan(
          declared,
          Optional.empty(),
          LongLine.broken(Code.of(".", method, "(", constant, ", ", sent, ")"), 8));
    }
    String field = members.apply(JavaNames.member(words));
    Code computed = formulas.guarded(set.declaration().span(), value, set.value());
    Code checked = bounds.map(of -> of.checked(constant, computed)).orElse(computed);
    return new SetPlan(
        declared,
        Optional.of(
            new SetPlan.Computed(bounds.map(of -> of.type(type)).orElse(type), field, checked)),
        Code.of(".", method, "(", constant, ", ", field, ")"));
  }

  /** What a person calls the input: the path, or the node that an id means. */
  private String words(InputPlace place) {
    StringBuilder words = new StringBuilder(node(place));
    place.path().steps().forEach(step -> words.append(' ').append(step.input()));
    return words.toString().strip();
  }

  private String node(InputPlace place) {
    NodeSelector selector = place.path().node();
    if (selector instanceof NodeSelector.ById) {
      return Optional.ofNullable(labels.get(place.node().id()))
          .or(() -> place.node().title())
          .filter(words -> !JavaNames.constant(words).isEmpty())
          .orElse(place.node().classType());
    }
    return selector.span().text();
  }

  private static Code begun(SetInput set) {
    return Code.of(
        ClassPlan.TEMPLATE,
        ".computed(",
        JavaText.expression(FormulaWriter.shown(set.declaration().target().span())),
        ", ",
        JavaText.expression(FormulaWriter.shown(set.value().span())),
        ")");
  }

  /** What is made of a secret is one. */
  private static List<Code> calls(SetInput set) {
    Stream<Code> secret = set.value().secret() ? Stream.of(Code.of(".secret()")) : Stream.empty();
    return Stream.concat(secret, set.places().stream().map(SetPlanner::sets)).toList();
  }

  private static Code sets(InputPlace place) {
    return Code.of(
        ".sets(",
        JavaText.expression(place.node().id().value()),
        ", ",
        JavaText.expression(place.input()),
        place.member().map(member -> ", " + JavaText.expression(member)).orElse(""),
        ")");
  }
}
