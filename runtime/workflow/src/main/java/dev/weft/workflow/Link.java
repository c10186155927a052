package dev.weft.workflow;

import dev.weft.workflow.json.JsonText;
import java.nio.charset.StandardCharsets;

/** An output of another node. */
record Link(String sourceId, int slot) implements InputContent, LinkOrigin {

  byte[] json() {
    return ("[" + JsonText.quote(sourceId) + "," + slot + "]").getBytes(StandardCharsets.UTF_8);
  }
}
