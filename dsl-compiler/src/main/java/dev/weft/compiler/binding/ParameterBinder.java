package dev.weft.compiler.binding;

import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.syntax.TargetPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds one parameter: its inputs first, then its type by them, then range and default. */
final class ParameterBinder {
  private final PathResolver paths;
  private final TypeBinder types;
  private final RangeBinder ranges;
  private final DefaultBinder defaults;

  ParameterBinder(Scope scope, PathResolver paths) {
    this.paths = paths;
    this.types = new TypeBinder(scope);
    this.ranges = new RangeBinder(scope);
    this.defaults = new DefaultBinder(scope);
  }

  /** Empty when an input or the type is in doubt, after saying so. */
  Optional<Parameter> bind(ParameterDeclaration declaration) {
    List<Target> targets = new ArrayList<>();
    for (TargetPath path : declaration.targets()) {
      paths.resolve(path).ifPresent(targets::add);
    }
    if (targets.isEmpty() || targets.size() < declaration.targets().size()) {
      return Optional.empty();
    }
    return types
        .bind(declaration, targets)
        .map(type -> declaration.range().map(range -> ranges.bind(type, range)).orElse(type))
        .map(
            type ->
                new Parameter(
                    declaration, type, defaults.bind(declaration, type, targets), targets));
  }
}
