package dev.weft.client.internal.tracking;

import dev.weft.client.internal.server.SentPicture;
import dev.weft.client.internal.server.ServerMessage.NodeProgress;
import dev.weft.client.job.PreviewImage;
import dev.weft.workflow.NodeOutput;
import dev.weft.workflow.OutputImage;
import dev.weft.workflow.WorkflowNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The results of a job that a server only sends, and keeps nowhere.
 *
 * <p>What a socket tells comes in the order in which it happened, and a node is told to run before
 * its pictures come. So the pictures of a node are complete if nothing was missed from then until
 * something was heard that comes after them; or if nothing was missed of the whole job.
 */
final class SentPictures {
  private final String place = UUID.randomUUID().toString();
  private final List<WorkflowNode> senders;
  private final Map<String, Sender> heard = new LinkedHashMap<>();
  private boolean missed;

  SentPictures(List<WorkflowNode> senders) {
    this.senders = senders;
  }

  /** Messages may have been missed until now. */
  void onGap() {
    missed = true;
    heard.values().forEach(Sender::onGap);
  }

  /** A node runs from now on, and what ran before it does no more. */
  void onStart(WorkflowNode node) {
    onEnd();
    if (senders.contains(node)) {
      sender(node).begin();
    }
  }

  boolean isSender(WorkflowNode node) {
    return senders.contains(node);
  }

  /** Nothing more comes of what has begun. */
  void onEnd() {
    heard.values().forEach(Sender::end);
  }

  OutputImage add(WorkflowNode node, PreviewImage picture, @Nullable NodeProgress progress) {
    Sender sender = sender(node);
    if (progress != null) {
      sender.announce((int) progress.steps());
    }
    return sender.add(picture);
  }

  /** What the nodes have sent, by node. */
  Map<String, NodeOutput> outputs() {
    Map<String, NodeOutput> outputs = new LinkedHashMap<>();
    heard.forEach(
        (id, sender) -> {
          if (!sender.pictures.isEmpty()) {
            outputs.put(id, new NodeOutput("{}", List.copyOf(sender.pictures), List.of()));
          }
        });
    return outputs;
  }

  /** In words, of which node pictures may be missing; empty when none are. */
  Optional<String> missing() {
    return senders.stream().map(this::missing).flatMap(Optional::stream).findFirst();
  }

  private Optional<String> missing(WorkflowNode node) {
    Sender sender = heard.get(node.id());
    if (sender == null ? !missed : sender.isComplete(missed)) {
      return Optional.empty();
    }
    int pictures = sender == null ? 0 : sender.pictures.size();
    int announced = sender == null ? 0 : sender.announced;
    return Optional.of(
        "of the pictures that node %s (%s) sent, %d%s were heard"
            .formatted(
                node.id(),
                node.displayName(),
                pictures,
                announced > pictures ? " of " + announced : ""));
  }

  private Sender sender(WorkflowNode node) {
    return heard.computeIfAbsent(node.id(), id -> new Sender(node));
  }

  /** One node. */
  private final class Sender {
    private final WorkflowNode node;
    private final List<OutputImage> pictures = new ArrayList<>();
    private int announced;
    private boolean running;
    private boolean whole;

    Sender(WorkflowNode node) {
      this.node = node;
    }

    void begin() {
      running = true;
    }

    void end() {
      whole |= running;
      running = false;
    }

    void onGap() {
      running = false;
    }

    /** A node that is run for each member of a list announces each time anew. */
    void announce(int count) {
      announced = Math.max(announced, count);
    }

    OutputImage add(PreviewImage picture) {
      OutputImage image =
          SentPicture.of(place, node.classType(), node.id(), pictures.size() + 1, picture);
      pictures.add(image);
      return image;
    }

    boolean isComplete(boolean anyMissed) {
      return (whole || !anyMissed) && pictures.size() >= announced;
    }
  }
}
