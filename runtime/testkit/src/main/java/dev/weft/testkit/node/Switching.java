package dev.weft.testkit.node;

import dev.weft.testkit.value.Value;
import java.util.List;

/** {@code ComfySwitchNode}: one of two inputs. */
final class Switching implements NodeBehavior {

  @Override
  public NodeResult run(NodeRun run) {
    Value chosen = run.inputs().get(chosen(run));
    return NodeResult.of(List.of(chosen == null ? Value.nothing() : chosen));
  }

  @Override
  public boolean needs(String input, NodeRun run) {
    return input.equals(chosen(run));
  }

  private static String chosen(NodeRun run) {
    boolean on = run.scalar("switch").map(json -> json.asBoolean(false)).orElse(false);
    return on ? "on_true" : "on_false";
  }
}
