package dev.weft.compiler.binding;

import dev.weft.compiler.source.Span;
import dev.weft.compiler.workflow.Node;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** The three ways to name a node. */
enum NodeNaming {
  CLASS("classes"),
  TITLE("titles"),
  ID("ids");

  private final String plural;

  NodeNaming(String plural) {
    this.plural = plural;
  }

  String plural() {
    return plural;
  }

  /** The name that a node has in this way; it may have no title. */
  Optional<String> of(Node node) {
    return switch (this) {
      case CLASS -> Optional.of(node.classType());
      case TITLE -> node.title();
      case ID -> Optional.of(node.id().value());
    };
  }

  /** Where the saved file has the name. */
  Span place(Node node) {
    return switch (this) {
      case CLASS -> node.classSpan();
      case TITLE -> node.titleSpan();
      case ID -> node.idSpan();
    };
  }

  /** The name as a mapping writes it. */
  String written(String name) {
    return switch (this) {
      case CLASS -> MappingText.classType(name);
      case TITLE -> MappingText.quoted(name);
      case ID -> MappingText.id(name);
    };
  }

  /** Each name once, in the order of the nodes. */
  Collection<String> all(Collection<Node> nodes) {
    Collection<String> names = new LinkedHashSet<>();
    nodes.forEach(node -> of(node).ifPresent(names::add));
    return names;
  }

  Optional<Node> find(List<Node> nodes, String name) {
    return nodes.stream().filter(node -> of(node).filter(name::equals).isPresent()).findFirst();
  }
}
