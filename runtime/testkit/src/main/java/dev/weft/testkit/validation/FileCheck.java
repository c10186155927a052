package dev.weft.testkit.validation;

import dev.weft.testkit.catalog.InputSpec;
import dev.weft.testkit.files.FileName;
import dev.weft.testkit.files.Folder;
import dev.weft.testkit.files.ServerFolders;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The loaders' own check: the named file must be there, in whatever folder its name says. */
final class FileCheck {
  private static final Map<String, String> CHECKED =
      Map.of(
          "LoadImage.image", "image",
          "LoadImageMask.image", "image",
          "LoadImageOutput.image", "image",
          "LoadLatent.latent", "latent",
          "LoadAudio.audio", "audio",
          "LoadVideo.file", "video");

  private final ServerFolders folders;

  FileCheck(ServerFolders folders) {
    this.folders = folders;
  }

  boolean covers(String classType, InputSpec input) {
    return CHECKED.containsKey(key(classType, input));
  }

  Optional<ObjectNode> check(String classType, InputSpec input, JsonNode value) {
    String kind = CHECKED.get(key(classType, input));
    if (kind == null || !value.isString()) {
      return Optional.empty();
    }
    String name = value.stringValue();
    return folders.find(FileName.annotated(name, Folder.INPUT)).isPresent()
        ? Optional.empty()
        : Optional.of(InputError.customCheck(input, "Invalid " + kind + " file: " + name));
  }

  private static String key(String classType, InputSpec input) {
    return classType + "." + input.name();
  }
}
