package dev.weft.compiler.binding;

import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.syntax.TargetPath;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import java.util.Optional;

/**
 * An input that a parameter sets: it is in the saved workflow, and holds a literal.
 *
 * @param definition what the catalog knows of it
 * @param path how the mapping came there
 */
public record Target(
    Node node,
    Node.Input input,
    InputValue.Value saved,
    Optional<InputDefinition> definition,
    TargetPath path) {}
