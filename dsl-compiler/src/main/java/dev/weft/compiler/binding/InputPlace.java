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
 */
public record InputPlace(
    Node node,
    String input,
    Optional<InputValue> saved,
    Optional<InputDefinition> definition,
    TargetPath path) {}
