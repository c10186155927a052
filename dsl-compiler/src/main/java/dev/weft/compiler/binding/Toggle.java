package dev.weft.compiler.binding;

import dev.weft.compiler.expression.ExpressionType.Scalar;
import dev.weft.compiler.expression.Named;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.shape.Condition;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.ToggleDeclaration;
import dev.weft.compiler.syntax.ValueSyntax;
import java.util.List;
import java.util.Optional;

/**
 * Nodes that run or not, as a program decides.
 *
 * @param on whether they run when nobody says
 * @param variable what conditions call it
 */
public record Toggle(
    ToggleDeclaration declaration, boolean on, List<NodeRemoval> removals, String variable)
    implements Removing, NamedStatement, Settable {

  public Toggle {
    removals = List.copyOf(removals);
  }

  @Override
  public Name declaredName() {
    return declaration.name();
  }

  @Override
  public Optional<String> ownSetterOnly() {
    return Optional.empty();
  }

  @Override
  public Optional<Literal> value(ValueSyntax written) {
    return switch (written.span().text()) {
      case "on", "true" -> Optional.of(Literal.ofBoolean(true));
      case "off", "false" -> Optional.of(Literal.ofBoolean(false));
      default -> Optional.empty();
    };
  }

  @Override
  public String valueDescribed() {
    return "`on` or `off`";
  }

  @Override
  public String valueHelp(ValueSyntax written) {
    return "write " + valueDescribed();
  }

  @Override
  public List<String> listed() {
    return List.of("on", "off");
  }

  @Override
  public Optional<String> objection(Literal value) {
    return Optional.empty();
  }

  @Override
  public Named named() {
    return Named.Value.of(Named.Kind.TOGGLE, name(), Scalar.BOOL, declaration.name().span());
  }

  @Override
  public boolean isWhole() {
    return NodeRemoval.written(removals)
        == declaration.removals().stream().mapToInt(clause -> clause.nodes().size()).sum();
  }

  @Override
  public Span written() {
    return declaration.span();
  }

  @Override
  public Span decided() {
    return declaration.name().span();
  }

  @Override
  public Condition when() {
    return ShapeConditions.off(variable);
  }
}
