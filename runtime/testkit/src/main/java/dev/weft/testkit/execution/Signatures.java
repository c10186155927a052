package dev.weft.testkit.execution;

import dev.weft.testkit.files.FileName;
import dev.weft.testkit.files.Folder;
import dev.weft.testkit.files.ServerFolders;
import dev.weft.testkit.json.Json;
import dev.weft.testkit.node.ExpandedNode;
import dev.weft.testkit.value.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the result of a node depends on: its class, its literals, and the same of all above it. Two
 * nodes of a posted graph with one signature have one result. Nodes that others expanded to share
 * results with nodes that the same ones expanded to before, and with no others.
 */
final class Signatures {
  private final ObjectNode graph;
  private final ServerFolders folders;
  private final Map<String, String> known = new HashMap<>();
  private final Map<String, String> salts = new HashMap<>();

  Signatures(ObjectNode graph, ServerFolders folders) {
    this.graph = graph;
    this.folders = folders;
  }

  /** Nodes whose results belong to the node that expanded to them. */
  void expanded(String parent, List<ExpandedNode> nodes) {
    String salt = salts.getOrDefault(parent, "") + parent + "/" + classOf(parent);
    for (ExpandedNode node : nodes) {
      boolean opaque =
          node.inputs().values().stream()
              .anyMatch(value -> !(value instanceof Value.Link || value instanceof Value.Scalar));
      // What was handed over without a link cannot be compared: such nodes are never cached.
      salts.put(node.id(), opaque ? salt + UUID.randomUUID() : salt);
    }
  }

  String of(String nodeId) {
    String signature = known.get(nodeId);
    if (signature == null) {
      // Nodes that wait for one another never run; their signatures need only be there.
      known.put(nodeId, "cycle");
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
    String classType = classOf(nodeId);
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
    if (salts.containsKey(nodeId)) {
      parts.put("\0expanded", salts.get(nodeId));
    }
    if (classType.equals("SaveImageWebsocket")) {
      parts.put("\0changed", UUID.randomUUID().toString());
    }
    return digest((classType + parts).getBytes(StandardCharsets.UTF_8));
  }

  private String classOf(String nodeId) {
    return graph.path(nodeId).path("class_type").asString("");
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
