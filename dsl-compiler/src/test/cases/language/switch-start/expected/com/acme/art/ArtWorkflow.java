// Generated from art.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.Choice;
import dev.weft.workflow.InputImage;
import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.LinkSource;
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
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A painting, begun with noise or with a picture.
 *
 * <p>Runs {@code art.json}. Required: {@link Builder#prompt prompt}.
 */
@Generated("weft-maven-plugin")
public final class ArtWorkflow implements Workflow<ArtWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(ArtWorkflow.class, "ArtWorkflow.json").load();
  private static final Parameter PROMPT = TEMPLATE.parameter("prompt").sets("6", "text");
  private static final Parameter PHOTO = TEMPLATE.parameter("photo").sets("10", "image");
  private static final Parameter DENOISE = TEMPLATE.parameter("denoise").sets("3", "denoise");
  private static final Parameter START = TEMPLATE.parameter("start").sets("3", "latent_image");
  private static final Parameter SAVE_FINAL_FILENAME_PREFIX =
      TEMPLATE.computed("\"Save Final\".filename_prefix", "\"{strength}\"").sets("9", "filename_prefix");
  private static final WorkflowOutput PREVIEW = TEMPLATE.output("preview", "13");
  private static final WorkflowOutput FINAL = TEMPLATE.output("final", "9");

  private final String prompt;
  private final @Nullable InputImage photo;
  private final double denoise;
  private final Start start;
  private final String strength;

  private ArtWorkflow(Builder builder) {
    this.prompt = PROMPT.given(builder.prompt);
    this.photo = builder.photo;
    this.denoise = builder.denoise;
    this.start = builder.start;
    if (start == Start.PHOTO && photo == null) {
      throw new IllegalArgumentException(
          WorkflowText.about("photo must be set")
              .add(START, start)
              .toString());
    }
    this.strength = start == Start.PHOTO ? "a retouch" : "new";
  }

  /** Begins with every parameter at its default. */
  public static NeedsPrompt builder() {
    return new Builder();
  }

  public static Builder prompt(String prompt) {
    return builder().prompt(prompt);
  }

  public static NeedsPrompt photo(InputImage photo) {
    return builder().photo(photo);
  }

  public static NeedsPrompt photo(Path photo) {
    return builder().photo(photo);
  }

  public static NeedsPrompt photo(byte[] photo) {
    return builder().photo(photo);
  }

  public static NeedsPrompt photo(OutputImage photo) {
    return builder().photo(photo);
  }

  public static NeedsPrompt denoise(double denoise) {
    return builder().denoise(denoise);
  }

  public static NeedsPrompt start(Start start) {
    return builder().start(start);
  }

  public static NeedsPrompt preset(Preset preset) {
    return builder().preset(preset);
  }

  public String prompt() {
    return prompt;
  }

  /** The picture to begin with. */
  public Optional<InputImage> photo() {
    return Optional.ofNullable(photo);
  }

  public double denoise() {
    return denoise;
  }

  /** What the painting begins with. */
  public Start start() {
    return start;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.prompt = prompt;
    builder.photo = photo;
    builder.denoise = denoise;
    builder.start = start;
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
        .set(PROMPT, prompt)
        .setOptional(PHOTO, photo, WorkflowRequest.Builder::set)
        .set(DENOISE, denoise)
        .link(START, start.source)
        .set(SAVE_FINAL_FILENAME_PREFIX, strength)
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(PREVIEW), outputs.oneImage(FINAL));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArtWorkflow that
        && prompt.equals(that.prompt)
        && Objects.equals(photo, that.photo)
        && Double.compare(denoise, that.denoise) == 0
        && start.equals(that.start);
  }

  @Override
  public int hashCode() {
    return Objects.hash(prompt, photo, denoise, start);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(PROMPT, prompt)
        .addOptional(PHOTO, photo, WorkflowText::add)
        .add(DENOISE, denoise)
        .add(START, start)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<ArtWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            ArtWorkflow.class, "ArtWorkflow.schema.json", Builder::new, Builder::build)
            .set(PROMPT, UntypedValue::asText, Builder::prompt, ArtWorkflow::prompt)
            .set(PHOTO, UntypedValue::asImage, Builder::photo, ArtWorkflow::photo)
            .set(DENOISE, UntypedValue::asDouble, Builder::denoise, ArtWorkflow::denoise)
            .set(START, value -> value.oneOf(Start.values()), Builder::start, ArtWorkflow::start)
            .preset("retouch", builder -> builder.preset(Preset.RETOUCH))
            .load();
  }

  /**
   * What a run yields.
   *
   * @param preview of node 13, {@code PreviewImage}; empty with {@code start} blank
   * @param final_ of node 9, {@code SaveImage}
   */
  public record Outputs(List<OutputImage> preview, OutputImage final_) {}

  /** The nodes of {@code art.json}. */
  public static final class Nodes {
    /** Node 13, {@code PreviewImage}. */
    public static final WorkflowNode PREVIEW = TEMPLATE.node("13");

    /** Node 9, {@code SaveImage}. */
    public static final WorkflowNode FINAL = TEMPLATE.node("9");

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

  /** The cases of {@link Builder#start start}. */
  public enum Start implements Choice {
    /** Noise alone. From node 5, {@code EmptyLatentImage}. */
    BLANK("blank", LinkSource.of("5", 0).without("12", "13")),

    /** From node 12, {@code VAEEncode}. */
    PHOTO("photo", LinkSource.of("12", 0));

    private final String value;
    private final LinkSource source;

    Start(String value, LinkSource source) {
      this.value = value;
      this.source = source;
    }

    @Override
    public String value() {
      return value;
    }
  }

  /** Values that go together: see {@link Builder#preset(Preset)}. */
  public enum Preset {
    /** Sets {@code start = photo}, {@code denoise = 0.6}. */
    RETOUCH
  }

  /** A builder that still needs {@link Builder#prompt prompt}. */
  public interface NeedsPrompt {
    Builder prompt(String prompt);
    NeedsPrompt photo(InputImage photo);
    NeedsPrompt photo(Path photo);
    NeedsPrompt photo(byte[] photo);
    NeedsPrompt photo(OutputImage photo);
    NeedsPrompt denoise(double denoise);
    NeedsPrompt start(Start start);
    NeedsPrompt preset(Preset preset);
  }

  /** Collects the parameters of a {@link ArtWorkflow}. Not thread-safe. */
  public static final class Builder implements NeedsPrompt {
    private @Nullable String prompt;
    private @Nullable InputImage photo;
    private double denoise = 1.0;
    private Start start = Start.BLANK;

    private Builder() {}

    /** Sets {@code text} of node 6, {@code CLIPTextEncode}. Required. */
    @Override
    public Builder prompt(String prompt) {
      this.prompt = PROMPT.given(prompt);
      return this;
    }

    /**
     * The picture to begin with. Left out unless set.
     *
     * <p>Sets {@code image} of node 10, {@code LoadImage}.
     *
     * <p>Needed by {@link #build()} where {@code start == photo}.
     */
    @Override
    public Builder photo(InputImage photo) {
      this.photo = PHOTO.given(photo);
      return this;
    }

    /** As {@link #photo(InputImage)}, with a file of this machine. */
    @Override
    public Builder photo(Path photo) {
      return photo(InputImage.of(PHOTO.given(photo)));
    }

    /** As {@link #photo(InputImage)}, with a picture in memory. */
    @Override
    public Builder photo(byte[] photo) {
      return photo(InputImage.of(PHOTO.given(photo)));
    }

    /** As {@link #photo(InputImage)}, with a picture that an earlier job made. */
    @Override
    public Builder photo(OutputImage photo) {
      return photo(InputImage.of(PHOTO.given(photo)));
    }

    /** Sets {@code denoise} of node 3, {@code KSampler}. From 0 to 1; by default 1.0. */
    @Override
    public Builder denoise(double denoise) {
      this.denoise = DENOISE.inRange(denoise, 0.0, 1.0, 0);
      return this;
    }

    /**
     * What the painting begins with. By default {@code blank}.
     *
     * <p>Chooses what {@code latent_image} of node 3, {@code KSampler}, takes.
     */
    @Override
    public Builder start(Start start) {
      this.start = START.given(start);
      return this;
    }

    /**
     * Sets all that the preset sets, as if each setter were called now: what is called later wins.
     */
    @Override
    public Builder preset(Preset preset) {
      switch (Objects.requireNonNull(preset, "preset")) {
        case RETOUCH -> {
          start(Start.PHOTO);
          denoise(0.6);
        }
      }
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public ArtWorkflow build() {
      return new ArtWorkflow(this);
    }
  }
}
