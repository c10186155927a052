package dev.weft.testkit.node;

import dev.weft.testkit.files.FileName;
import dev.weft.testkit.files.Folder;
import dev.weft.testkit.json.Json;
import dev.weft.testkit.value.Size;
import java.nio.charset.StandardCharsets;

/** {@code SaveText}: writes a text and shows both the text and the file. */
final class TextSaving implements NodeBehavior {

  @Override
  public NodeResult run(NodeRun run) {
    String text = run.text("text", "");
    FileName file =
        run.writer()
            .file(
                Folder.OUTPUT,
                FilePrefix.of(run, new Size(1, 1)),
                "",
                run.text("format", "txt"),
                text.getBytes(StandardCharsets.UTF_8));
    return NodeResult.of(PassThrough.outputs(run))
        .showing("text", Json.array().add(text))
        .showing("files", Json.array().add(file.toJson()));
  }
}
