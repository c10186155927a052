package dev.weft.compiler.binding;

import dev.weft.compiler.workflow.Node;
import java.nio.file.Path;

/** What a name in a mapping can mean. */
public sealed interface Referent {

  /** A node of the saved workflow. */
  record OfNode(Node node) implements Referent {}

  /** An input of a node: a value or a link. */
  record OfInput(Node node, Node.Input input) implements Referent {}

  /** Statements that several workflows use. */
  record OfFragment(Fragment fragment) implements Referent {}

  /** A choice that several workflows share. */
  record OfChoice(DeclaredChoice choice) implements Referent {}

  /** A whole file: a saved workflow, or another mapping. */
  record OfFile(Path file) implements Referent {}
}
