package dev.weft.workflow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a job yielded, by node id; generated classes pick their outputs from it.
 *
 * <p>Taken from the server's history, so results of cached nodes are there too. A node that yielded
 * nothing, or that the workflow does not have, gives empty lists. Files keep the order of the
 * server. Thread-safe.
 */
public final class JobOutputs {
  private final Map<String, NodeOutput> byNode;

  /** What some nodes yielded, by id and in order; for clients, and for tests of one's own. */
  public JobOutputs(Map<String, NodeOutput> byNode) {
    this.byNode = Collections.unmodifiableMap(new LinkedHashMap<>(byNode));
  }

  /** The nodes that yielded something, in the server's order. */
  public Set<String> nodeIds() {
    return byNode.keySet();
  }

  /** The node's pictures, still or animated. */
  public List<OutputImage> images(String nodeId) {
    return filesOf(nodeId, OutputImage.class);
  }

  /** The pictures of an output, still or animated. */
  public List<OutputImage> images(WorkflowOutput output) {
    return images(output.nodeId());
  }

  /** The node's videos, wherever it lists them. */
  public List<OutputVideo> videos(String nodeId) {
    return filesOf(nodeId, OutputVideo.class);
  }

  /** The videos of an output. */
  public List<OutputVideo> videos(WorkflowOutput output) {
    return videos(output.nodeId());
  }

  /** The node's sound files. */
  public List<OutputAudio> audio(String nodeId) {
    return filesOf(nodeId, OutputAudio.class);
  }

  /** The sound files of an output. */
  public List<OutputAudio> audio(WorkflowOutput output) {
    return audio(output.nodeId());
  }

  /** The texts that the node shows, such as those of {@code PreviewAny}. */
  public List<String> texts(String nodeId) {
    return output(nodeId).texts();
  }

  /** The texts of an output. */
  public List<String> texts(WorkflowOutput output) {
    return texts(output.nodeId());
  }

  /** All files of the node, of whatever kind. */
  public List<OutputFile> files(String nodeId) {
    return output(nodeId).files();
  }

  /** All files of an output, of whatever kind. */
  public List<OutputFile> files(WorkflowOutput output) {
    return files(output.nodeId());
  }

  /**
   * Everything the node yielded, as the server wrote it; {@code {}} when it yielded nothing.
   *
   * <p>ComfyUI writes Python's JSON: the tokens {@code NaN} and {@code Infinity} can occur.
   */
  public String json(String nodeId) {
    return output(nodeId).json();
  }

  /** Everything an output yielded; see {@link #json(String)}. */
  public String json(WorkflowOutput output) {
    return json(output.nodeId());
  }

  /**
   * The only picture of an output.
   *
   * @throws NotOneOutputException if there is none, or several
   */
  public OutputImage oneImage(WorkflowOutput output) {
    return one(output, images(output));
  }

  /**
   * The only picture of an output, if there is one.
   *
   * @throws NotOneOutputException if there are several
   */
  public Optional<OutputImage> optionalImage(WorkflowOutput output) {
    return optional(output, images(output));
  }

  /**
   * The only video of an output.
   *
   * @throws NotOneOutputException if there is none, or several
   */
  public OutputVideo oneVideo(WorkflowOutput output) {
    return one(output, videos(output));
  }

  /**
   * The only video of an output, if there is one.
   *
   * @throws NotOneOutputException if there are several
   */
  public Optional<OutputVideo> optionalVideo(WorkflowOutput output) {
    return optional(output, videos(output));
  }

  /**
   * The only sound file of an output.
   *
   * @throws NotOneOutputException if there is none, or several
   */
  public OutputAudio oneAudio(WorkflowOutput output) {
    return one(output, audio(output));
  }

  /**
   * The only sound file of an output, if there is one.
   *
   * @throws NotOneOutputException if there are several
   */
  public Optional<OutputAudio> optionalAudio(WorkflowOutput output) {
    return optional(output, audio(output));
  }

  /**
   * The only text of an output.
   *
   * @throws NotOneOutputException if there is none, or several
   */
  public String oneText(WorkflowOutput output) {
    return one(output, texts(output));
  }

  /**
   * The only text of an output, if there is one.
   *
   * @throws NotOneOutputException if there are several
   */
  public Optional<String> optionalText(WorkflowOutput output) {
    return optional(output, texts(output));
  }

  /**
   * The only file of an output.
   *
   * @throws NotOneOutputException if there is none, or several
   */
  public OutputFile oneFile(WorkflowOutput output) {
    return one(output, files(output));
  }

  /**
   * The only file of an output, if there is one.
   *
   * @throws NotOneOutputException if there are several
   */
  public Optional<OutputFile> optionalFile(WorkflowOutput output) {
    return optional(output, files(output));
  }

  private static <T> T one(WorkflowOutput output, List<T> values) {
    return optional(output, values).orElseThrow(() -> new NotOneOutputException(output, List.of()));
  }

  private static <T> Optional<T> optional(WorkflowOutput output, List<T> values) {
    if (values.size() > 1) {
      throw new NotOneOutputException(output, values);
    }
    return values.stream().findFirst();
  }

  private NodeOutput output(String nodeId) {
    return byNode.getOrDefault(nodeId, NodeOutput.NONE);
  }

  private <T extends OutputFile> List<T> filesOf(String nodeId, Class<T> kind) {
    List<T> files = new ArrayList<>();
    for (OutputFile file : output(nodeId).files()) {
      if (kind.isInstance(file)) {
        files.add(kind.cast(file));
      }
    }
    return List.copyOf(files);
  }

  @Override
  public String toString() {
    return "JobOutputs" + byNode.keySet();
  }
}
