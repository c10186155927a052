// Generated from art.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.OutputImage;
import dev.weft.workflow.Parameter;
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
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Runs {@code art.json}. Required: {@link Builder#apiKey apiKey}. */
@Generated("weft-maven-plugin")
public final class ArtWorkflow implements Workflow<ArtWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(ArtWorkflow.class, "ArtWorkflow.json").load();
  private static final Parameter API_KEY = TEMPLATE.parameter("apiKey").secret().sets("20", "key");
  private static final Parameter PROMPT = TEMPLATE.parameter("prompt").sets("6", "text");
  private static final Parameter UPLOAD_TO_BUCKET_BUCKET =
      TEMPLATE.computed("UploadToBucket.bucket", "\"of-{lower(apiKey)}\"")
          .secret()
          .sets("20", "bucket");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "9");

  private final String apiKey;
  private final String prompt;

  private ArtWorkflow(Builder builder) {
    this.apiKey = API_KEY.given(builder.apiKey);
    this.prompt = builder.prompt;
  }

  /** Begins with every parameter at its default. */
  public static NeedsApiKey builder() {
    return new Builder();
  }

  public static Builder apiKey(String apiKey) {
    return builder().apiKey(apiKey);
  }

  public static NeedsApiKey prompt(String prompt) {
    return builder().prompt(prompt);
  }

  /** Of the bucket that pictures are copied to. */
  public String apiKey() {
    return apiKey;
  }

  public String prompt() {
    return prompt;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.apiKey = apiKey;
    builder.prompt = prompt;
    return builder;
  }

  /** This class as data, to be set by name. */
  public static WorkflowDescriptor<ArtWorkflow> descriptor() {
    return ByName.DESCRIPTOR;
  }

  /**
   * Reads the workflow back that made a picture, video or sound.
   *
   * @throws RecallException if the file holds none of this class, or one that does not fit, with
   *     all that does not
   */
  public static ArtWorkflow read(Path file) {
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
        .set(API_KEY, apiKey)
        .set(PROMPT, prompt)
        .set(UPLOAD_TO_BUCKET_BUCKET, "of-" + apiKey.toLowerCase(Locale.ROOT))
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(IMAGES));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArtWorkflow that
        && apiKey.equals(that.apiKey)
        && prompt.equals(that.prompt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(apiKey, prompt);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(API_KEY, apiKey)
        .add(PROMPT, prompt)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<ArtWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            ArtWorkflow.class, "ArtWorkflow.schema.json", Builder::new, Builder::build)
            .set(API_KEY, UntypedValue::asSecret, Builder::apiKey)
            .set(PROMPT, UntypedValue::asText, Builder::prompt, ArtWorkflow::prompt)
            .load();
  }

  /**
   * What a run yields.
   *
   * @param images of node 9, {@code SaveImage}
   */
  public record Outputs(List<OutputImage> images) {}

  /** The nodes of {@code art.json}. */
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

  /** A builder that still needs {@link Builder#apiKey apiKey}. */
  public interface NeedsApiKey {
    Builder apiKey(String apiKey);
    NeedsApiKey prompt(String prompt);
  }

  /** Collects the parameters of a {@link ArtWorkflow}. Not thread-safe. */
  public static final class Builder implements NeedsApiKey {
    private @Nullable String apiKey;
    private String prompt = "a lighthouse";

    private Builder() {}

    /**
     * Of the bucket that pictures are copied to. No text of this class shows it, but ComfyUI writes
     * it into pictures and its history; required.
     *
     * <p>Sets {@code key} of node 20, {@code UploadToBucket}.
     */
    @Override
    public Builder apiKey(String apiKey) {
      this.apiKey = API_KEY.given(apiKey);
      return this;
    }

    /** Sets {@code text} of node 6, {@code CLIPTextEncode}. By default {@code a lighthouse}. */
    @Override
    public Builder prompt(String prompt) {
      this.prompt = PROMPT.given(prompt);
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public ArtWorkflow build() {
      return new ArtWorkflow(this);
    }
  }
}
