package dev.weft.compiler.codegen;

import dev.weft.compiler.catalog.BundledCatalog;
import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.literal.Literal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Every option of every choice that the bundled catalog knows. */
final class CatalogOptions {
  private CatalogOptions() {}

  static List<Literal> all() {
    NodeCatalog catalog = BundledCatalog.shared();
    return catalog.classTypes().stream()
        .flatMap(name -> of(catalog.find(name).orElseThrow().inputs().values()))
        .distinct()
        .toList();
  }

  private static Stream<Literal> of(Collection<InputDefinition> inputs) {
    return inputs.stream().flatMap(input -> of(input.type()));
  }

  private static Stream<Literal> of(InputType type) {
    if (type instanceof InputType.Choice choice) {
      return choice.options().stream();
    }
    if (type instanceof InputType.DynamicChoice choice) {
      return Stream.concat(
          choice.branches().keySet().stream().map(Literal::ofText),
          choice.branches().values().stream().flatMap(inputs -> of(inputs.values())));
    }
    return Stream.empty();
  }
}
