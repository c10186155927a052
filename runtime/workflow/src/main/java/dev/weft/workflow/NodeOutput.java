package dev.weft.workflow;

import java.util.ArrayList;
import java.util.List;

/**
 * What one node yielded. Immutable.
 *
 * @param json the whole, as the server wrote it
 * @param files every file, under whatever key, in the server's order
 * @param texts every text that it shows
 */
public record NodeOutput(String json, List<OutputFile> files, List<String> texts) {

  /** That of a node that yields nothing. */
  public static final NodeOutput NONE = new NodeOutput("{}", List.of(), List.of());

  /** Copies the lists. */
  public NodeOutput {
    files = List.copyOf(files);
    texts = List.copyOf(texts);
  }

  /** This output and that of a node which this one made while it ran. */
  public NodeOutput joined(NodeOutput other) {
    List<OutputFile> allFiles = new ArrayList<>(files);
    allFiles.addAll(other.files);
    List<String> allTexts = new ArrayList<>(texts);
    allTexts.addAll(other.texts);
    return new NodeOutput(json.equals(NONE.json) ? other.json : json, allFiles, allTexts);
  }
}
