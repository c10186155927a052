package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import java.util.List;

/**
 * {@code workflow Name from "file.json" { … }}; its statements in the order written.
 *
 * @param documentation the text of its {@code ///} comments, lines joined by {@code \n}; may be
 *     empty
 * @param source the path of the saved workflow, relative to the mapping file
 */
public record WorkflowDeclaration(
    String documentation, Name name, Name source, List<Statement> statements, Span span) {

  public WorkflowDeclaration {
    statements = List.copyOf(statements);
  }

  public List<ParameterDeclaration> parameters() {
    return statements(ParameterDeclaration.class);
  }

  public List<OutputDeclaration> outputs() {
    return statements(OutputDeclaration.class);
  }

  public List<LabelDeclaration> labels() {
    return statements(LabelDeclaration.class);
  }

  /** The statements of a kind. */
  public <T extends Statement> List<T> statements(Class<T> kind) {
    return statements.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
