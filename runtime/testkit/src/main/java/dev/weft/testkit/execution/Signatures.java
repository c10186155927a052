package dev.weft.testkit.execution;

import dev.weft.testkit.files.FileName;
import dev.weft.testkit.files.Folder;
import dev.weft.testkit.files.ServerFolders;
import dev.weft.testkit.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the result of a node depends on: its class, its literals, and the same of all above it. Two
 * nodes with one signature have one result.
 */
final class Signatures {
  private final ObjectNode graph;
  private final ServerFolders folders;
  private final Map<String, String> known = new HashMap<>();

  Signatures(ObjectNode graph, ServerFolders folders) {
    this.graph = graph;
    this.folders = folders;
  }

  String of(String nodeId) {
    String signature = known.get(nodeId);
    if (signature == null) {
      signature = compute(nodeId);
      known.put(nodeId, signature);
    }
    return signature;
  }

  /** What a node itself says about having changed: the digest of the file it loads. */
  Optional<String> changed(String nodeId) {
    JsonNode node = graph.path(nodeId);
    return switch (node.path("class_type").asString("")) {
      case "LoadImage", "LoadImageMask", "LoadImageOutput" -> fileDigest(node, "image");
      case "LoadAudio" -> fileDigest(node, "audio");
      case "LoadVideo" -> fileDigest(node, "file");
      case "LoadLatent" -> fileDigest(node, "latent");
      default -> Optional.empty();
    };
  }

  private String compute(String nodeId) {
    JsonNode node = graph.path(nodeId);
    String classType = node.path("class_type").asString("");
    Map<String, String> parts = new TreeMap<>();
    node.path("inputs")
        .forEachEntry(
            (name, value) ->
                parts.put(
                    name,
                    GraphLinks.link(value)
                        .map(link -> of(link.nodeId()) + "/" + link.slot())
                        .orElseGet(() -> "=" + Json.write(value))));
    changed(nodeId).ifPresent(digest -> parts.put("\0changed", digest));
    if (classType.equals("SaveImageWebsocket")) {
      parts.put("\0changed", UUID.randomUUID().toString());
    }
    return digest((classType + parts).getBytes(StandardCharsets.UTF_8));
  }

  private Optional<String> fileDigest(JsonNode node, String input) {
    FileName name = FileName.annotated(node.path("inputs").path(input).asString(""), Folder.INPUT);
    return folders.find(name).map(Signatures::fileDigest);
  }

  private static String fileDigest(Path file) {
    try {
      return digest(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
