package dev.weft.testkit.node;

import dev.weft.testkit.json.Json;
import dev.weft.testkit.value.Value;

/** {@code PreviewAny}: whatever it is given, as text. */
final class TextShowing implements NodeBehavior {

  @Override
  public NodeResult run(NodeRun run) {
    Value source = run.inputs().values().stream().findFirst().orElseGet(Value::nothing);
    return NodeResult.of(PassThrough.outputs(run))
        .showing("text", Json.array().add(Descriptions.of(source)));
  }
}
