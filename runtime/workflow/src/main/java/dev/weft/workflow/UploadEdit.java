package dev.weft.workflow;

import dev.weft.workflow.json.JsonText;
import java.util.Map;

/** The name of a file that must be uploaded first; the server may answer another name. */
final class UploadEdit extends Edit {
  private final InputFile file;

  UploadEdit(int start, int end, InputFile file, String name) {
    super(start, end, JsonText.encode(name));
    this.file = file;
  }

  InputFile file() {
    return file;
  }

  /** The same with the server's name, if it is among those. */
  UploadEdit named(Map<InputFile, String> serverNames) {
    String name = serverNames.getOrDefault(file, file.serverName());
    return new UploadEdit(start(), end(), file, name);
  }
}
