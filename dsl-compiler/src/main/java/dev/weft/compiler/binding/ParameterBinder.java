package dev.weft.compiler.binding;

import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.syntax.TargetPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Binds one parameter: its inputs first, then its type by them, then range and default. */
final class ParameterBinder implements StatementBinder<ParameterDeclaration> {
  private final Scope scope;
  private final Function<TargetPath, List<Target>> paths;

  ParameterBinder(Scope scope, NodeResolver nodes) {
    this(scope, new PathResolver(scope, nodes)::targets);
  }

  /**
   * A binder of parameters.
   *
   * @param paths finds what a path means, or says why it means nothing that can be set
   */
  ParameterBinder(Scope scope, Function<TargetPath, List<Target>> paths) {
    this.scope = scope;
    this.paths = paths;
  }

  /**
   * Empty when the inputs or the type are in doubt, after saying so. With one bad input of several
   * it is bound by the others, and nothing is said of what may not be their fault.
   */
  @Override
  public Optional<Parameter> bind(ParameterDeclaration declaration) {
    List<Target> targets = new ArrayList<>();
    boolean whole = true;
    for (TargetPath path : declaration.targets()) {
      List<Target> meant = paths.apply(path);
      targets.addAll(meant);
      whole &= !meant.isEmpty();
    }
    if (targets.isEmpty() && !declaration.targets().isEmpty()) {
      return Optional.empty();
    }
    return bind(declaration, targets, whole ? scope : scope.muted());
  }

  private static Optional<Parameter> bind(
      ParameterDeclaration declaration, List<Target> targets, Scope scope) {
    FragmentNumbers settled = new FragmentNumbers(scope);
    RangeBinder ranges = new RangeBinder(scope);
    DefaultBinder defaults = new DefaultBinder(scope);
    return new TypeBinder(scope)
        .bind(declaration, targets)
        .map(type -> declaration.range().map(range -> ranges.bind(type, range)).orElse(type))
        .flatMap(type -> settled.narrowed(declaration, type))
        .map(
            type ->
                new Parameter(
                    declaration, type, defaults.bind(declaration, type, targets), targets))
        .filter(settled::holds);
  }
}
