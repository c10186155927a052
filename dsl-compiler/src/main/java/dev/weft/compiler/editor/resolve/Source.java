package dev.weft.compiler.editor.resolve;

import dev.weft.compiler.editor.flatten.FlatNode;
import dev.weft.compiler.editor.values.WidgetValue;

/** What an input gets from its link. */
sealed interface Source {

  /** An output of a node that runs. */
  record Output(FlatNode node, int slot) implements Source {}

  /** A value of an instance that this lies in. */
  record Promoted(WidgetValue value) implements Source {}

  /** Nothing: a value of its own stands, and without one it is left out. */
  record Nothing() implements Source {}
}
