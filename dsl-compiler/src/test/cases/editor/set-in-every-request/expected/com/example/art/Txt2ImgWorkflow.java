// Generated from mapping.weft by weft-maven-plugin. Do not edit.
package com.example.art;

import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.OutputImage;
import dev.weft.workflow.Parameter;
import dev.weft.workflow.Seeds;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.WorkflowNode;
import dev.weft.workflow.WorkflowOutput;
import dev.weft.workflow.WorkflowRequest;
import dev.weft.workflow.WorkflowTemplate;
import dev.weft.workflow.WorkflowText;
import dev.weft.workflow.WorkflowValues;
import dev.weft.workflow.descriptor.RecallException;
import dev.weft.workflow.descriptor.UntypedValue;
import dev.weft.workflow.descriptor.WorkflowDescriptor;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Runs {@code txt2img.json}. Required: {@link Builder#prompt prompt}. */
@Generated("weft-maven-plugin")
public final class Txt2ImgWorkflow implements Workflow<Txt2ImgWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(Txt2ImgWorkflow.class, "Txt2ImgWorkflow.json")
          .editor("Txt2ImgWorkflow.editor.json")
          .load();
  private static final Parameter PROMPT = TEMPLATE.parameter("prompt").sets("6", "text");
  private static final Parameter SEED = TEMPLATE.parameter("seed").sets("10", "seed");
  private static final Parameter SAVE_IMAGE_FILENAME_PREFIX =
      TEMPLATE.computed("SaveImage.filename_prefix", "\"acme/{seed}\"").sets("9", "filename_prefix");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "9");

  private final String prompt;
  private final long seed;

  private Txt2ImgWorkflow(Builder builder) {
    this.prompt = PROMPT.given(builder.prompt);
    this.seed = builder.seed != null ? builder.seed : Seeds.random();
  }

  /** Begins with every parameter at its default. */
  public static NeedsPrompt builder() {
    return new Builder();
  }

  public static Builder prompt(String prompt) {
    return builder().prompt(prompt);
  }

  public static NeedsPrompt seed(long seed) {
    return builder().seed(seed);
  }

  public String prompt() {
    return prompt;
  }

  /** Unsigned: see {@link Long#toUnsignedString(long)}. */
  public long seed() {
    return seed;
  }

  /** A builder that begins with these values, drawn ones too. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.prompt = prompt;
    builder.seed = seed;
    return builder;
  }

  /** This class as data, to be set by name. */
  public static WorkflowDescriptor<Txt2ImgWorkflow> descriptor() {
    return ByName.DESCRIPTOR;
  }

  /**
   * Reads the workflow back that made a picture, video or sound.
   *
   * @throws RecallException if the file holds none of this class, or one that does not fit, with
   *     all that does not
   */
  public static Txt2ImgWorkflow read(Path file) {
    return ByName.DESCRIPTOR.read(file).workflow();
  }

  @Override
  public WorkflowValues toValues() {
    return ByName.DESCRIPTOR.valuesOf(this);
  }

  @Override
  public WorkflowRequest toRequest() {
    return TEMPLATE
        .request()
        .set(PROMPT, prompt)
        .setUnsigned(SEED, seed)
        .set(SAVE_IMAGE_FILENAME_PREFIX, "acme/" + Long.toUnsignedString(seed))
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(IMAGES));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Txt2ImgWorkflow that
        && prompt.equals(that.prompt)
        && seed == that.seed;
  }

  @Override
  public int hashCode() {
    return Objects.hash(prompt, seed);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(PROMPT, prompt)
        .addUnsigned(SEED, seed)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<Txt2ImgWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            Txt2ImgWorkflow.class, "Txt2ImgWorkflow.schema.json", Builder::new, Builder::build)
            .set(PROMPT, UntypedValue::asText, Builder::prompt, Txt2ImgWorkflow::prompt)
            .set(SEED, UntypedValue::asUnsigned, Builder::seed, Txt2ImgWorkflow::seed)
            .load();
  }

  /**
   * What a run yields.
   *
   * @param images of node 9, {@code SaveImage}
   */
  public record Outputs(List<OutputImage> images) {}

  /** The nodes of {@code txt2img.json}. */
  public static final class Nodes {
    /** Node 9, {@code SaveImage}. */
    public static final WorkflowNode IMAGES = TEMPLATE.node("9");

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

  /** A builder that still needs {@link Builder#prompt prompt}. */
  public interface NeedsPrompt {
    Builder prompt(String prompt);
    NeedsPrompt seed(long seed);
  }

  /** Collects the parameters of a {@link Txt2ImgWorkflow}. Not thread-safe. */
  public static final class Builder implements NeedsPrompt {
    private @Nullable String prompt;
    private @Nullable Long seed;

    private Builder() {}

    /** Sets {@code text} of node 6, {@code CLIPTextEncode}. Required. */
    @Override
    public Builder prompt(String prompt) {
      this.prompt = PROMPT.given(prompt);
      return this;
    }

    /**
     * Sets {@code seed} of node 10, {@code Seed (rgthree)}. Unsigned; drawn by {@link #build()}
     * unless set.
     */
    @Override
    public Builder seed(long seed) {
      this.seed = seed;
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public Txt2ImgWorkflow build() {
      return new Txt2ImgWorkflow(this);
    }
  }
}
