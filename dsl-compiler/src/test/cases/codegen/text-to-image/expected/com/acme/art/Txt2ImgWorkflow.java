// Generated from mapping.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.Choice;
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

/**
 * Text to image with Stable Diffusion 1.5.
 *
 * <p>Runs {@code txt2img.json}. Required: {@link Builder#prompt prompt}.
 */
@Generated("weft-maven-plugin")
public final class Txt2ImgWorkflow implements Workflow<Txt2ImgWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(Txt2ImgWorkflow.class, "Txt2ImgWorkflow.json")
          .label("3", "Painting")
          .load();
  private static final Parameter PROMPT = TEMPLATE.parameter("prompt").sets("6", "text");
  private static final Parameter NEGATIVE = TEMPLATE.parameter("negative").sets("7", "text");
  private static final Parameter WIDTH = TEMPLATE.parameter("width").sets("5", "width");
  private static final Parameter HEIGHT = TEMPLATE.parameter("height").sets("5", "height");
  private static final Parameter SEED = TEMPLATE.parameter("seed").sets("3", "seed");
  private static final Parameter STEPS = TEMPLATE.parameter("steps").sets("3", "steps");
  private static final Parameter SAMPLER = TEMPLATE.parameter("sampler").sets("3", "sampler_name");
  private static final Parameter CHECKPOINT =
      TEMPLATE.parameter("checkpoint").sets("4", "ckpt_name");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "9");

  private final String prompt;
  private final String negative;
  private final int width;
  private final int height;
  private final long seed;
  private final int steps;
  private final Sampler sampler;
  private final Checkpoint checkpoint;

  private Txt2ImgWorkflow(Builder builder) {
    this.prompt = PROMPT.given(builder.prompt);
    this.negative = builder.negative;
    this.width = builder.width;
    this.height = builder.height;
    this.seed = builder.seed != null ? builder.seed : Seeds.random();
    this.steps = builder.steps;
    this.sampler = builder.sampler;
    this.checkpoint = builder.checkpoint;
  }

  /** Begins with every parameter at its default. */
  public static NeedsPrompt builder() {
    return new Builder();
  }

  public static Builder prompt(String prompt) {
    return builder().prompt(prompt);
  }

  public static NeedsPrompt negative(String negative) {
    return builder().negative(negative);
  }

  public static NeedsPrompt width(int width) {
    return builder().width(width);
  }

  public static NeedsPrompt height(int height) {
    return builder().height(height);
  }

  public static NeedsPrompt seed(long seed) {
    return builder().seed(seed);
  }

  public static NeedsPrompt steps(int steps) {
    return builder().steps(steps);
  }

  public static NeedsPrompt sampler(Sampler sampler) {
    return builder().sampler(sampler);
  }

  public static NeedsPrompt checkpoint(Checkpoint checkpoint) {
    return builder().checkpoint(checkpoint);
  }

  /** What to paint. */
  public String prompt() {
    return prompt;
  }

  public String negative() {
    return negative;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** Unsigned: see {@link Long#toUnsignedString(long)}. */
  public long seed() {
    return seed;
  }

  public int steps() {
    return steps;
  }

  public Sampler sampler() {
    return sampler;
  }

  public Checkpoint checkpoint() {
    return checkpoint;
  }

  /** A builder that begins with these values, drawn ones too. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.prompt = prompt;
    builder.negative = negative;
    builder.width = width;
    builder.height = height;
    builder.seed = seed;
    builder.steps = steps;
    builder.sampler = sampler;
    builder.checkpoint = checkpoint;
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
        .set(NEGATIVE, negative)
        .set(WIDTH, width)
        .set(HEIGHT, height)
        .setUnsigned(SEED, seed)
        .set(STEPS, steps)
        .set(SAMPLER, sampler)
        .set(CHECKPOINT, checkpoint)
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
        && negative.equals(that.negative)
        && width == that.width
        && height == that.height
        && seed == that.seed
        && steps == that.steps
        && sampler.equals(that.sampler)
        && checkpoint.equals(that.checkpoint);
  }

  @Override
  public int hashCode() {
    return Objects.hash(prompt, negative, width, height, seed, steps, sampler, checkpoint);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(PROMPT, prompt)
        .add(NEGATIVE, negative)
        .add(WIDTH, width)
        .add(HEIGHT, height)
        .addUnsigned(SEED, seed)
        .add(STEPS, steps)
        .add(SAMPLER, sampler)
        .add(CHECKPOINT, checkpoint)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<Txt2ImgWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            Txt2ImgWorkflow.class, "Txt2ImgWorkflow.schema.json", Builder::new, Builder::build)
            .set(PROMPT, UntypedValue::asText, Builder::prompt, Txt2ImgWorkflow::prompt)
            .set(NEGATIVE, UntypedValue::asText, Builder::negative, Txt2ImgWorkflow::negative)
            .set(WIDTH, UntypedValue::asInt, Builder::width, Txt2ImgWorkflow::width)
            .set(HEIGHT, UntypedValue::asInt, Builder::height, Txt2ImgWorkflow::height)
            .set(SEED, UntypedValue::asUnsigned, Builder::seed, Txt2ImgWorkflow::seed)
            .set(STEPS, UntypedValue::asInt, Builder::steps, Txt2ImgWorkflow::steps)
            .set(SAMPLER, value -> new Sampler(value.asText()), Builder::sampler,
                Txt2ImgWorkflow::sampler)
            .set(CHECKPOINT, value -> new Checkpoint(value.asText()), Builder::checkpoint,
                Txt2ImgWorkflow::checkpoint)
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
    /** Node 3, {@code KSampler}. */
    public static final WorkflowNode PAINTING = TEMPLATE.node("3");

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

  /** What {@link Builder#sampler sampler} takes: one of the constants, or any other value. */
  public record Sampler(String value) implements Choice {
    public static final Sampler EULER = new Sampler("euler");
    public static final Sampler EULER_CFG_PP = new Sampler("euler_cfg_pp");
    public static final Sampler EULER_ANCESTRAL = new Sampler("euler_ancestral");
    public static final Sampler EULER_ANCESTRAL_CFG_PP = new Sampler("euler_ancestral_cfg_pp");
    public static final Sampler HEUN = new Sampler("heun");
    public static final Sampler HEUNPP2 = new Sampler("heunpp2");
    public static final Sampler EXP_HEUN_2_X0 = new Sampler("exp_heun_2_x0");
    public static final Sampler EXP_HEUN_2_X0_SDE = new Sampler("exp_heun_2_x0_sde");
    public static final Sampler DPM_2 = new Sampler("dpm_2");
    public static final Sampler DPM_2_ANCESTRAL = new Sampler("dpm_2_ancestral");
    public static final Sampler LMS = new Sampler("lms");
    public static final Sampler DPM_FAST = new Sampler("dpm_fast");
    public static final Sampler DPM_ADAPTIVE = new Sampler("dpm_adaptive");
    public static final Sampler DPMPP_2S_ANCESTRAL = new Sampler("dpmpp_2s_ancestral");
    public static final Sampler DPMPP_2S_ANCESTRAL_CFG_PP =
        new Sampler("dpmpp_2s_ancestral_cfg_pp");
    public static final Sampler DPMPP_SDE = new Sampler("dpmpp_sde");
    public static final Sampler DPMPP_SDE_GPU = new Sampler("dpmpp_sde_gpu");
    public static final Sampler DPMPP_2M = new Sampler("dpmpp_2m");
    public static final Sampler DPMPP_2M_CFG_PP = new Sampler("dpmpp_2m_cfg_pp");
    public static final Sampler DPMPP_2M_SDE = new Sampler("dpmpp_2m_sde");
    public static final Sampler DPMPP_2M_SDE_GPU = new Sampler("dpmpp_2m_sde_gpu");
    public static final Sampler DPMPP_2M_SDE_HEUN = new Sampler("dpmpp_2m_sde_heun");
    public static final Sampler DPMPP_2M_SDE_HEUN_GPU = new Sampler("dpmpp_2m_sde_heun_gpu");
    public static final Sampler DPMPP_3M_SDE = new Sampler("dpmpp_3m_sde");
    public static final Sampler DPMPP_3M_SDE_GPU = new Sampler("dpmpp_3m_sde_gpu");
    public static final Sampler DDPM = new Sampler("ddpm");
    public static final Sampler LCM = new Sampler("lcm");
    public static final Sampler IPNDM = new Sampler("ipndm");
    public static final Sampler IPNDM_V = new Sampler("ipndm_v");
    public static final Sampler DEIS = new Sampler("deis");
    public static final Sampler RES_MULTISTEP = new Sampler("res_multistep");
    public static final Sampler RES_MULTISTEP_CFG_PP = new Sampler("res_multistep_cfg_pp");
    public static final Sampler RES_MULTISTEP_ANCESTRAL = new Sampler("res_multistep_ancestral");
    public static final Sampler RES_MULTISTEP_ANCESTRAL_CFG_PP =
        new Sampler("res_multistep_ancestral_cfg_pp");
    public static final Sampler GRADIENT_ESTIMATION = new Sampler("gradient_estimation");
    public static final Sampler GRADIENT_ESTIMATION_CFG_PP =
        new Sampler("gradient_estimation_cfg_pp");
    public static final Sampler ER_SDE = new Sampler("er_sde");
    public static final Sampler SEEDS_2 = new Sampler("seeds_2");
    public static final Sampler SEEDS_3 = new Sampler("seeds_3");
    public static final Sampler SA_SOLVER = new Sampler("sa_solver");
    public static final Sampler SA_SOLVER_PECE = new Sampler("sa_solver_pece");
    public static final Sampler DDIM = new Sampler("ddim");
    public static final Sampler UNI_PC = new Sampler("uni_pc");
    public static final Sampler UNI_PC_BH2 = new Sampler("uni_pc_bh2");

    public Sampler {
      Objects.requireNonNull(value, "value");
    }
  }

  /** What {@link Builder#checkpoint checkpoint} takes: any value that the server knows. */
  public record Checkpoint(String value) implements Choice {
    public Checkpoint {
      Objects.requireNonNull(value, "value");
    }
  }

  /** A builder that still needs {@link Builder#prompt prompt}. */
  public interface NeedsPrompt {
    Builder prompt(String prompt);
    NeedsPrompt negative(String negative);
    NeedsPrompt width(int width);
    NeedsPrompt height(int height);
    NeedsPrompt seed(long seed);
    NeedsPrompt steps(int steps);
    NeedsPrompt sampler(Sampler sampler);
    NeedsPrompt checkpoint(Checkpoint checkpoint);
  }

  /** Collects the parameters of a {@link Txt2ImgWorkflow}. Not thread-safe. */
  public static final class Builder implements NeedsPrompt {
    private @Nullable String prompt;
    private String negative = "text, watermark";
    private int width = 512;
    private int height = 512;
    private @Nullable Long seed;
    private int steps = 24;
    private Sampler sampler = Sampler.EULER;
    private Checkpoint checkpoint = new Checkpoint("v1-5-pruned-emaonly-fp16.safetensors");

    private Builder() {}

    /**
     * What to paint. Required.
     *
     * <p>Sets {@code text} of node 6, {@code CLIPTextEncode}.
     */
    @Override
    public Builder prompt(String prompt) {
      this.prompt = PROMPT.given(prompt);
      return this;
    }

    /** Sets {@code text} of node 7, {@code CLIPTextEncode}. By default {@code text, watermark}. */
    @Override
    public Builder negative(String negative) {
      this.negative = NEGATIVE.given(negative);
      return this;
    }

    /**
     * Sets {@code width} of node 5, {@code EmptyLatentImage}. From 64 to 2048 in steps of 8; by
     * default 512.
     */
    @Override
    public Builder width(int width) {
      this.width = WIDTH.inRange(width, 64, 2048, 8);
      return this;
    }

    /**
     * Sets {@code height} of node 5, {@code EmptyLatentImage}. From 16 to 16384; by default 512.
     */
    @Override
    public Builder height(int height) {
      this.height = HEIGHT.inRange(height, 16, 16384, 1);
      return this;
    }

    /**
     * Sets {@code seed} of node 3, {@code KSampler}. Unsigned; drawn by {@link #build()} unless
     * set.
     */
    @Override
    public Builder seed(long seed) {
      this.seed = seed;
      return this;
    }

    /** Sets {@code steps} of node 3, {@code KSampler}. From 1 to 10000; by default 24. */
    @Override
    public Builder steps(int steps) {
      this.steps = STEPS.inRange(steps, 1, 10000, 1);
      return this;
    }

    /** Sets {@code sampler_name} of node 3, {@code KSampler}. By default {@code euler}. */
    @Override
    public Builder sampler(Sampler sampler) {
      this.sampler = SAMPLER.given(sampler);
      return this;
    }

    /**
     * Sets {@code ckpt_name} of node 4, {@code CheckpointLoaderSimple}. By default {@code
     * v1-5-pruned-emaonly-fp16.safetensors}.
     */
    @Override
    public Builder checkpoint(Checkpoint checkpoint) {
      this.checkpoint = CHECKPOINT.given(checkpoint);
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public Txt2ImgWorkflow build() {
      return new Txt2ImgWorkflow(this);
    }
  }
}
