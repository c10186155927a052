package dev.weft.testkit.catalog;

import java.util.Optional;

/** What the class types of one graph mean. */
@FunctionalInterface
public interface NodeClasses {

  /** The class with this name; empty when the server does not have it. */
  Optional<NodeClass> find(String name);
}
