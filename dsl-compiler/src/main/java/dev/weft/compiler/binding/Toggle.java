package dev.weft.compiler.binding;

import dev.weft.compiler.expression.ExpressionType.Scalar;
import dev.weft.compiler.expression.Named;
import dev.weft.compiler.shape.Condition;
import dev.weft.compiler.shape.Variable;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.ToggleDeclaration;
import java.util.List;

/**
 * Nodes that run or not, as a program decides.
 *
 * @param on whether they run when nobody says
 */
public record Toggle(ToggleDeclaration declaration, boolean on, List<NodeRemoval> removals)
    implements Removing, NamedStatement {
  private static final List<String> VALUES = List.of("on", "off");

  public Toggle {
    removals = List.copyOf(removals);
  }

  public String name() {
    return declaration.name().text();
  }

  @Override
  public Named named() {
    return Named.Value.of(Named.Kind.TOGGLE, name(), Scalar.BOOL, declaration.name().span());
  }

  @Override
  public boolean isWhole() {
    return removals.size()
        == declaration.removals().stream().mapToInt(clause -> clause.nodes().size()).sum();
  }

  @Override
  public Span decided() {
    return declaration.name().span();
  }

  @Override
  public Condition when() {
    return new Condition.Is(new Variable(name(), VALUES), 1);
  }
}
