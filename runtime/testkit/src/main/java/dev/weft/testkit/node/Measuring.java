package dev.weft.testkit.node;

import dev.weft.testkit.value.Size;
import dev.weft.testkit.value.Value;
import java.util.List;
import tools.jackson.databind.node.IntNode;

/** {@code GetImageSize}: width, height and number of pictures, also told in words. */
final class Measuring implements NodeBehavior {

  @Override
  public NodeResult run(NodeRun run) {
    Value.Images images =
        run.all(Value.Images.class).stream()
            .findFirst()
            .orElseThrow(() -> new NodeFailure("TypeError", "there is no image to measure"));
    Size size = images.size();
    int batch = images.frames().size();
    run.progress()
        .say("width: " + size.width() + ", height: " + size.height() + "\n batch size: " + batch);
    return NodeResult.of(List.of(scalar(size.width()), scalar(size.height()), scalar(batch)));
  }

  private static Value scalar(int number) {
    return new Value.Scalar(IntNode.valueOf(number));
  }
}
