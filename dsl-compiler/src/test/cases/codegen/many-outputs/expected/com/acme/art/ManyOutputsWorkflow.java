// Generated from mapping.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.OutputAudio;
import dev.weft.workflow.OutputFile;
import dev.weft.workflow.OutputImage;
import dev.weft.workflow.OutputVideo;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.WorkflowNode;
import dev.weft.workflow.WorkflowOutput;
import dev.weft.workflow.WorkflowRequest;
import dev.weft.workflow.WorkflowTemplate;
import dev.weft.workflow.WorkflowText;
import dev.weft.workflow.WorkflowValues;
import dev.weft.workflow.descriptor.RecallException;
import dev.weft.workflow.descriptor.WorkflowDescriptor;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Runs {@code workflow.json}. */
@Generated("weft-maven-plugin")
public final class ManyOutputsWorkflow implements Workflow<ManyOutputsWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(ManyOutputsWorkflow.class, "ManyOutputsWorkflow.json").load();
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "1");
  private static final WorkflowOutput PREVIEWS = TEMPLATE.output("previews", "2");
  private static final WorkflowOutput CLIP = TEMPLATE.output("clip", "3");
  private static final WorkflowOutput MUSIC = TEMPLATE.output("music", "4");
  private static final WorkflowOutput TEXT = TEMPLATE.output("text", "5");
  private static final WorkflowOutput FILES = TEMPLATE.output("files", "6");
  private static final WorkflowOutput EVERYTHING = TEMPLATE.output("everything", "6");

  private ManyOutputsWorkflow(Builder builder) {}

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    return builder;
  }

  /** This class as data, to be set by name. */
  public static WorkflowDescriptor<ManyOutputsWorkflow> descriptor() {
    return ByName.DESCRIPTOR;
  }

  /**
   * Reads the workflow back that made a picture, video or sound.
   *
   * @throws RecallException if the file holds none of this class, or one that does not fit, with
   *     all that does not
   */
  public static ManyOutputsWorkflow read(Path file) {
    return ByName.DESCRIPTOR.read(file).workflow();
  }

  @Override
  public WorkflowValues toValues() {
    return ByName.DESCRIPTOR.valuesOf(this);
  }

  @Override
  public WorkflowRequest toRequest() {
    return TEMPLATE.request().build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(IMAGES), outputs.images(PREVIEWS), outputs.videos(CLIP),
        outputs.audio(MUSIC), outputs.texts(TEXT), outputs.files(FILES), outputs.json(EVERYTHING));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ManyOutputsWorkflow;
  }

  @Override
  public int hashCode() {
    return Objects.hash();
  }

  @Override
  public String toString() {
    return WorkflowText.of(this).toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<ManyOutputsWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            ManyOutputsWorkflow.class, "ManyOutputsWorkflow.schema.json", Builder::new, Builder::build)
            .load();
  }

  /**
   * What a run yields.
   *
   * @param images The finished pictures. Of node 1, {@code SaveImage}
   * @param previews of node 2, {@code PreviewImage}
   * @param clip of node 3, {@code SaveVideo}
   * @param music of node 4, {@code SaveAudio}
   * @param text of node 5, {@code PreviewAny}
   * @param files of node 6, {@code Save Everything (custom)}
   * @param everything of node 6, {@code Save Everything (custom)}
   */
  public record Outputs(List<OutputImage> images, List<OutputImage> previews,
      List<OutputVideo> clip, List<OutputAudio> music, List<String> text, List<OutputFile> files,
      String everything) {}

  /** The nodes of {@code workflow.json}. */
  public static final class Nodes {
    /** Node 1, {@code SaveImage}. */
    public static final WorkflowNode IMAGES = TEMPLATE.node("1");

    /** Node 2, {@code PreviewImage}. */
    public static final WorkflowNode PREVIEWS = TEMPLATE.node("2");

    /** Node 3, {@code SaveVideo}. */
    public static final WorkflowNode CLIP = TEMPLATE.node("3");

    /** Node 4, {@code SaveAudio}. */
    public static final WorkflowNode MUSIC = TEMPLATE.node("4");

    /** Node 5, {@code PreviewAny}. */
    public static final WorkflowNode TEXT = TEMPLATE.node("5");

    /** Node 6, {@code Save Everything (custom)}. */
    public static final WorkflowNode FILES = TEMPLATE.node("6");

    /** Node 6, {@code Save Everything (custom)}. */
    public static final WorkflowNode EVERYTHING = TEMPLATE.node("6");

    private Nodes() {}

    /** All of them, in the order saved. */
    public static List<WorkflowNode> all() {
      return TEMPLATE.nodes();
    }

    /** The node of that id, if there is one. */
    public static Optional<WorkflowNode> find(String id) {
      return TEMPLATE.findNode(id);
    }
  }

  /** Collects the parameters of a {@link ManyOutputsWorkflow}. Not thread-safe. */
  public static final class Builder {
    private Builder() {}

    /** Builds from what was set so far; this builder can go on. */
    public ManyOutputsWorkflow build() {
      return new ManyOutputsWorkflow(this);
    }
  }
}
