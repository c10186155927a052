package dev.weft.client.internal.comfyui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.client.Recordings;
import dev.weft.client.internal.server.ServerMessage;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RecordedFramesTest {
  private final MessageDecoder decoder = new MessageDecoder(new NoFiles());

  @Test
  void everyFrameOfARealServerIsUnderstood() {
    int frames = 0;
    Set<String> unknown = new TreeSet<>();
    for (Path file : Recordings.scenarios()) {
      for (JsonNode line : Recordings.lines(file)) {
        ServerMessage message = decode(line);
        if (message != null) {
          frames++;
          assertThat(message)
              .as("%s: %s", file, line)
              .isNotInstanceOf(ServerMessage.Malformed.class);
          if (message instanceof ServerMessage.Unknown type) {
            unknown.add(type.type());
          }
        }
      }
    }
    assertThat(frames).isGreaterThan(2000);
    assertThat(unknown).allMatch(type -> type.equals("logs") || type.startsWith("assets.seed."));
  }

  private ServerMessage decode(JsonNode line) {
    if (!line.path("dir").asString("").equals("in")) {
      return null;
    }
    if (line.path("kind").asString().equals("text")) {
      return decoder.decode(line.get("text").asString());
    }
    boolean whole = line.path("kind").asString().equals("binary") && line.has("base64");
    return whole
        ? decoder.decode(ByteBuffer.wrap(Base64.getDecoder().decode(line.get("base64").asString())))
        : null;
  }
}
