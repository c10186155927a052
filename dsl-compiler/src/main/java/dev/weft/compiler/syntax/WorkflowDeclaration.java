package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import java.util.List;

/**
 * {@code workflow Name from "file.json" { … }}; its statements by kind, each in the order written.
 *
 * @param documentation the text of its {@code ///} comments, lines joined by {@code \n}; may be
 *     empty
 * @param source the path of the saved workflow, relative to the mapping file
 */
public record WorkflowDeclaration(
    String documentation,
    Name name,
    Name source,
    List<ParameterDeclaration> parameters,
    List<OutputDeclaration> outputs,
    List<LabelDeclaration> labels,
    Span span) {

  public WorkflowDeclaration {
    parameters = List.copyOf(parameters);
    outputs = List.copyOf(outputs);
    labels = List.copyOf(labels);
  }
}
