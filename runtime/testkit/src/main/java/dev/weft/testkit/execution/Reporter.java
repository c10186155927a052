package dev.weft.testkit.execution;

import dev.weft.testkit.json.Json;
import dev.weft.testkit.message.Frame;
import dev.weft.testkit.node.Interruption;
import dev.weft.testkit.node.NodeProgress;
import dev.weft.testkit.protocol.ComfyVersion;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** Progress of one node, as the version tells it. */
final class Reporter implements NodeProgress {
  private static final long THROTTLE_NANOS = Duration.ofMillis(100).toNanos();
  private static final double THROTTLE_SHARE = 0.005;

  private final String nodeId;
  private final RunMessages messages;
  private final ProgressBoard board;
  private final Interrupts interrupts;
  private final RunSettings settings;
  private int lastValue = -1;
  private long lastTime;

  Reporter(
      String nodeId,
      RunMessages messages,
      ProgressBoard board,
      Interrupts interrupts,
      RunSettings settings) {
    this.nodeId = nodeId;
    this.messages = messages;
    this.board = board;
    this.interrupts = interrupts;
    this.settings = settings;
  }

  @Override
  public void report(int value, int max, Optional<Supplier<Frame.Preview>> preview) {
    interrupts.check();
    if (preview.isEmpty() && isThrottled(value, max)) {
      return;
    }
    lastValue = value;
    lastTime = System.nanoTime();
    board.update(nodeId, value, max);
    Optional<Frame.Preview> picture = preview.map(Supplier::get);
    boolean withMetadata = messages.ownerTakesMetadata();
    if (withMetadata) {
      picture.map(this::described).ifPresent(messages::toOwnerOrAll);
    }
    ObjectNode data = Json.object().put("value", value).put("max", max);
    data.setAll(messages.data());
    messages.toOwnerOrAll(new Frame.Event("progress", data.put("node", nodeId)));
    if (!withMetadata) {
      picture.ifPresent(messages::toOwnerOrAll);
    }
  }

  @Override
  public void say(String text) {
    messages.toAll(new Frame.ProgressText(nodeId, text));
  }

  @Override
  public void spendStep() {
    interrupts.check();
    try {
      Thread.sleep(settings.stepTime().toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Interruption();
    }
  }

  @Override
  public boolean samplerPreviews() {
    return settings.previews();
  }

  private boolean isThrottled(int value, int max) {
    return settings.version().atLeast(ComfyVersion.V0_33)
        && lastValue >= 0
        && value < max
        && (System.nanoTime() - lastTime < THROTTLE_NANOS
            || value - lastValue < max * THROTTLE_SHARE);
  }

  private Frame described(Frame.Preview picture) {
    ObjectNode metadata = Json.object().put("node_id", nodeId);
    metadata.setAll(messages.data());
    metadata.setAll(messages.placeOf(nodeId));
    metadata.put("image_type", picture.format().mediaType());
    return new Frame.PreviewWithMetadata(picture.image(), metadata);
  }
}
