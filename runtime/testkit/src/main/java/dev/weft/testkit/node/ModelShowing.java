package dev.weft.testkit.node;

import dev.weft.testkit.json.Json;
import tools.jackson.databind.node.ArrayNode;

/** {@code Preview3D}: names the model to show, and no camera. */
final class ModelShowing implements NodeBehavior {

  @Override
  public NodeResult run(NodeRun run) {
    ArrayNode shown = Json.array().add(run.text("model_file", "")).addNull();
    if (run.writer().modernNames()) {
      shown.addNull();
    }
    return NodeResult.of(PassThrough.outputs(run)).showing("result", shown);
  }
}
