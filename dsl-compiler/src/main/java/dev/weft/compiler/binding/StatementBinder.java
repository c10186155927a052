package dev.weft.compiler.binding;

import dev.weft.compiler.syntax.EachDeclaration;
import dev.weft.compiler.syntax.LabelDeclaration;
import dev.weft.compiler.syntax.LetDeclaration;
import dev.weft.compiler.syntax.OutputDeclaration;
import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.syntax.PresetDeclaration;
import dev.weft.compiler.syntax.RemovalDeclaration;
import dev.weft.compiler.syntax.RequireDeclaration;
import dev.weft.compiler.syntax.SetDeclaration;
import dev.weft.compiler.syntax.Statement;
import dev.weft.compiler.syntax.SwitchDeclaration;
import dev.weft.compiler.syntax.ToggleDeclaration;
import dev.weft.compiler.syntax.WorkflowDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Binds the statements of one kind.
 *
 * @param <S> what is written
 */
interface StatementBinder<S extends Statement> {

  /** Empty after saying why it cannot be bound. */
  Optional<? extends BoundStatement> bind(S statement);

  /** Those of all kinds, in the order in which they are asked: what refers to others comes last. */
  List<Kind<?>> ALL =
      List.of(
          new Kind<>(ParameterDeclaration.class, ParameterBinder::new),
          new Kind<>(ToggleDeclaration.class, ToggleBinder::new),
          new Kind<>(SwitchDeclaration.class, SwitchBinder::new),
          new Kind<>(EachDeclaration.class, EachBinder::new),
          new Kind<>(LetDeclaration.class, LetBinder::new),
          new Kind<>(SetDeclaration.class, SetBinder::new),
          new Kind<>(RequireDeclaration.class, RequirementBinder::new),
          new Kind<>(RemovalDeclaration.class, ConditionalRemovalBinder::new),
          new Kind<>(OutputDeclaration.class, OutputBinder::new),
          new Kind<>(LabelDeclaration.class, LabelBinder::new),
          new Kind<>(PresetDeclaration.class, PresetBinder::new));

  /** A kind of statement and how it is bound. */
  record Kind<S extends Statement>(
      Class<S> statement, BiFunction<Scope, NodeResolver, StatementBinder<S>> binder) {

    boolean binds(Statement written) {
      return statement.isInstance(written);
    }

    /** The statements of this kind that could be bound. */
    List<BoundStatement> bind(WorkflowDeclaration workflow, Scope scope, NodeResolver nodes) {
      StatementBinder<S> made = binder.apply(scope, nodes);
      List<BoundStatement> bound = new ArrayList<>();
      for (S written : workflow.statements(statement)) {
        if (scope.sink().isFull()) {
          break;
        }
        made.bind(written).ifPresent(bound::add);
      }
      for (BoundStatement one : bound) {
        if (one instanceof NamedStatement named) {
          scope.names().add(named.named());
        }
      }
      return bound;
    }
  }
}
