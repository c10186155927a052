package dev.weft.compiler.catalog;

import java.util.Optional;
import java.util.SortedSet;

/** What is known of node classes. Immutable and safe for use by several threads. */
public interface NodeCatalog {

  /** The class of this exact name; empty when the catalog does not know it. */
  Optional<NodeClass> find(String classType);

  SortedSet<String> classTypes();

  /** A catalog that asks this one first and then the other. */
  default NodeCatalog orElse(NodeCatalog other) {
    return new LayeredCatalog(this, other);
  }
}
