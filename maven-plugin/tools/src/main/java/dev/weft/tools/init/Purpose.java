package dev.weft.tools.init;

import dev.weft.compiler.workflow.Node;
import java.util.List;
import java.util.Locale;

/**
 * What a workflow is for.
 *
 * @param typeName what it may be called in Java
 * @param sentence for its documentation
 */
record Purpose(String typeName, String sentence) {

  static Purpose of(Sketch sketch, Subject subject) {
    List<String> files =
        sketch.statements().stream()
            .filter(statement -> statement.role() == Role.FILE)
            .flatMap(statement -> statement.lines().stream())
            .map(Line::head)
            .toList();
    boolean larger =
        !sketch.has(Role.SEED) && sketch.links().nodes().stream().anyMatch(Purpose::enlarges);
    if (larger && subject == Subject.PICTURE) {
      return new Purpose("Upscale", "Makes a picture larger.");
    }
    boolean masked = files.stream().anyMatch(head -> head.contains(": mask"));
    String from =
        files.stream().anyMatch(head -> head.contains(": video"))
            ? "Video"
            : files.stream().anyMatch(head -> head.contains(": image") || head.contains(": mask"))
                ? "Image"
                : files.stream().anyMatch(head -> head.contains(": audio"))
                    ? "Audio"
                    : sketch.has(Role.PROMPT) ? "Text" : "";
    String to =
        switch (subject) {
          case PICTURE -> "Image";
          case VIDEO -> "Video";
          case SOUND -> "Audio";
          case THING -> "Model";
          case ANSWER -> "Text";
        };
    if (masked && subject == Subject.PICTURE && sketch.has(Role.PROMPT)) {
      return new Purpose("Inpaint", "Paints a part of a picture anew.");
    }
    if (from.isEmpty()) {
      return new Purpose("Generate" + to, "Makes a " + subject.noun() + ".");
    }
    return new Purpose(from + "To" + to, from + " to " + to.toLowerCase(Locale.ROOT) + ".");
  }

  private static boolean enlarges(Node node) {
    return node.classType().toLowerCase(Locale.ROOT).contains("upscale");
  }
}
