package dev.weft.testkit.media;

import dev.weft.testkit.json.Json;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A mesh as a binary glTF 2.0 file: a cube. */
public final class Glb {
  private static final int JSON_CHUNK = 0x4E4F534A;
  private static final int BINARY_CHUNK = 0x004E4942;
  private static final int FLOAT = 5126;
  private static final int UNSIGNED_SHORT = 5123;
  private static final int CORNERS = 8;

  /** Two triangles for each side; corner n lies at the bits of n. */
  private static final int[] TRIANGLES = {
    0, 2, 1, 1, 2, 3, 4, 5, 6, 5, 7, 6, 0, 1, 4, 1, 5, 4, 2, 6, 3, 3, 6, 7, 0, 4, 2, 2, 4, 6, 1, 3,
    5, 3, 7, 5
  };

  private Glb() {}

  /** The file, with texts that the asset carries along. */
  public static byte[] cube(Map<String, String> texts) {
    Bytes mesh = new Bytes();
    for (int corner = 0; corner < CORNERS; corner++) {
      for (int axis = 0; axis < 3; axis++) {
        float at = (corner >> axis & 1) == 0 ? -1 : 1;
        mesh.little(4, Float.floatToIntBits(at));
      }
    }
    for (int corner : TRIANGLES) {
      mesh.little(2, corner);
    }
    byte[] scene = padded(Json.bytes(scene(texts, mesh.size())));
    Bytes file = new Bytes().text("glTF").little(4, 2);
    file.little(4, 12L + 8 + scene.length + 8 + mesh.size());
    file.little(4, scene.length).little(4, JSON_CHUNK).put(scene);
    return file.little(4, mesh.size()).little(4, BINARY_CHUNK).put(mesh.toArray()).toArray();
  }

  private static byte[] padded(byte[] json) {
    return new Bytes().put(json).text(" ".repeat(-json.length & 3)).toArray();
  }

  private static ObjectNode scene(Map<String, String> texts, int size) {
    ObjectNode gltf = Json.object();
    ObjectNode asset = gltf.putObject("asset").put("version", "2.0").put("generator", "ComfyUI");
    if (!texts.isEmpty()) {
      ObjectNode extras = asset.putObject("extras");
      texts.forEach(extras::put);
    }
    int points = CORNERS * 3 * 4;
    gltf.putArray("buffers").addObject().put("byteLength", size);
    ArrayNode views = gltf.putArray("bufferViews");
    views.addObject().put("buffer", 0).put("byteOffset", 0).put("byteLength", points);
    views.addObject().put("buffer", 0).put("byteOffset", points).put("byteLength", size - points);
    ArrayNode accessors = gltf.putArray("accessors");
    ObjectNode positions = accessor(accessors, 0, FLOAT, CORNERS, "VEC3");
    positions.putArray("min").add(-1).add(-1).add(-1);
    positions.putArray("max").add(1).add(1).add(1);
    accessor(accessors, 1, UNSIGNED_SHORT, TRIANGLES.length, "SCALAR");
    ObjectNode primitive =
        gltf.putArray("meshes").addObject().putArray("primitives").addObject().put("indices", 1);
    primitive.putObject("attributes").put("POSITION", 0);
    gltf.putArray("nodes").addObject().put("mesh", 0);
    gltf.putArray("scenes").addObject().putArray("nodes").add(0);
    return gltf.put("scene", 0);
  }

  private static ObjectNode accessor(
      ArrayNode accessors, int view, int component, int count, String type) {
    return accessors
        .addObject()
        .put("bufferView", view)
        .put("componentType", component)
        .put("count", count)
        .put("type", type);
  }
}
