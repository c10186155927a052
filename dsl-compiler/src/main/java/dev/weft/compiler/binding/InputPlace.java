package dev.weft.compiler.binding;

import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.syntax.TargetPath;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import java.util.Optional;

/**
 * An input of a node, whatever it holds.
 *
 * @param saved what it holds in the saved workflow; empty when the node lacks it there
 * @param definition what the catalog knows of it
 * @param path how the mapping came there
 * @param member what is set of the object that the input holds; empty for the input itself
 */
public record InputPlace(
    Node node,
    String input,
    Optional<InputValue> saved,
    Optional<InputDefinition> definition,
    TargetPath path,
    Optional<String> member) {

  public InputPlace(
      Node node,
      String input,
      Optional<InputValue> saved,
      Optional<InputDefinition> definition,
      TargetPath path) {
    this(node, input, saved, definition, path, Optional.empty());
  }

  /** The place of a member of an object. */
  static InputPlace of(Target member) {
    return new InputPlace(
        member.node(),
        member.input().name(),
        Optional.of(member.saved()),
        Optional.empty(),
        member.path(),
        member.member());
  }
}
