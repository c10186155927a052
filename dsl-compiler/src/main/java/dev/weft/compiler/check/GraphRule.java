package dev.weft.compiler.check;

import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Label;
import java.util.List;

/** Something in a saved graph that every server is known to refuse. */
interface GraphRule {

  DiagnosticCode code();

  /** What is wrong with the workflow: {@code links to nodes that are not there}. */
  String fault();

  /** What to do. */
  String help();

  /** All places where it is wrong; nothing where there is no telling. */
  List<Label> places(ServedGraph graph);
}
