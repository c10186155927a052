package dev.weft.testkit.node;

import dev.weft.testkit.value.Value;
import java.util.List;

/** {@code ComfySwitchNode}: one of two inputs. */
final class Switching implements NodeBehavior {

  @Override
  public NodeResult run(NodeRun run) {
    boolean on = run.scalar("switch").map(json -> json.asBoolean(false)).orElse(false);
    Value chosen = run.inputs().get(on ? "on_true" : "on_false");
    return NodeResult.of(List.of(chosen == null ? Value.nothing() : chosen));
  }
}
