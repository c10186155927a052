package dev.weft.testkit.node;

import static java.util.stream.Collectors.joining;

import dev.weft.testkit.json.PythonText;
import dev.weft.testkit.value.Size;
import dev.weft.testkit.value.Value;
import tools.jackson.databind.JsonNode;

/** Values as texts, for display and for error messages. */
public final class Descriptions {
  private Descriptions() {}

  /** The text for a value: scalars as they are, tensors by their size. */
  public static String of(Value value) {
    if (value instanceof Value.Scalar scalar) {
      JsonNode json = scalar.json();
      return json.isContainer() ? json.toString() : PythonText.str(json);
    }
    if (value instanceof Value.Images images) {
      return tensor(images.frames().size(), images.size());
    }
    if (value instanceof Value.Masks masks) {
      return tensor(masks.frames().size(), Size.of(masks.frames().get(0)));
    }
    if (value instanceof Value.Latent latent) {
      return "{'samples': " + tensor(latent.batch(), latent.size().times(1.0 / 8)) + "}";
    }
    if (value instanceof Value.Sigmas sigmas) {
      return "tensor(steps=" + sigmas.steps() + ")";
    }
    if (value instanceof Value.Carrier carrier) {
      return "<" + carrier.type() + ">";
    }
    if (value instanceof Value.Sound) {
      return "{'waveform': tensor(...), 'sample_rate': 44100}";
    }
    if (value instanceof Value.Video) {
      return "<VIDEO>";
    }
    if (value instanceof Value.Members members) {
      return members.list().stream().map(Descriptions::of).collect(joining(", ", "[", "]"));
    }
    if (value instanceof Value.Blocked) {
      return "<ExecutionBlocker>";
    }
    if (value instanceof Value.Link link) {
      return "['" + link.nodeId() + "', " + link.slot() + "]";
    }
    throw new AssertionError(value);
  }

  private static String tensor(int batch, Size size) {
    return "tensor(..., size=(" + batch + ", " + size.height() + ", " + size.width() + "))";
  }
}
