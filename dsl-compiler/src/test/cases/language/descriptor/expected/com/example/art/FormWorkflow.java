// Generated from mapping.weft by weft-maven-plugin. Do not edit.
package com.example.art;

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
 * Text to image.
 *
 * <p>Runs {@code txt2img.json}. Required: {@link Builder#prompt prompt}.
 */
@Generated("weft-maven-plugin")
public final class FormWorkflow implements Workflow<FormWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(FormWorkflow.class, "FormWorkflow.json").load();
  private static final Parameter PROMPT = TEMPLATE.parameter("prompt").sets("6", "text");
  private static final Parameter WIDTH = TEMPLATE.parameter("width").sets("5", "width");
  private static final Parameter HEIGHT = TEMPLATE.parameter("height").sets("5", "height");
  private static final Parameter SEED = TEMPLATE.parameter("seed").sets("3", "seed");
  private static final Parameter SAMPLER = TEMPLATE.parameter("sampler").sets("3", "sampler_name");
  private static final Parameter STEPS = TEMPLATE.parameter("steps").sets("3", "steps");
  private static final Parameter SCHEDULER = TEMPLATE.parameter("scheduler").sets("3", "scheduler");
  private static final Parameter CFG = TEMPLATE.parameter("cfg").sets("3", "cfg");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "9");

  private final String prompt;
  private final int width;
  private final int height;
  private final long seed;
  private final Sampler sampler;
  private final int steps;
  private final Scheduler scheduler;
  private final double cfg;

  private FormWorkflow(Builder builder) {
    this.prompt = PROMPT.given(builder.prompt);
    this.width = builder.width;
    this.height = builder.height;
    this.seed = builder.seed != null ? builder.seed : Seeds.random();
    this.sampler = builder.sampler;
    this.steps = builder.steps;
    this.scheduler = builder.scheduler;
    this.cfg = builder.cfg;
  }

  /** Begins with every parameter at its default. */
  public static NeedsPrompt builder() {
    return new Builder();
  }

  public static Builder prompt(String prompt) {
    return builder().prompt(prompt);
  }

  /** @deprecated use {@link #prompt(String)} */
  @Deprecated
  public static Builder text(String prompt) {
    return prompt(prompt);
  }

  public static NeedsPrompt width(int width) {
    return builder().width(width);
  }

  /** @deprecated use {@link #width(int)} */
  @Deprecated
  public static NeedsPrompt breadth(int width) {
    return width(width);
  }

  public static NeedsPrompt height(int height) {
    return builder().height(height);
  }

  public static NeedsPrompt seed(long seed) {
    return builder().seed(seed);
  }

  /** @deprecated use steps */
  @Deprecated
  public static NeedsPrompt sampler(Sampler sampler) {
    return builder().sampler(sampler);
  }

  public static NeedsPrompt steps(int steps) {
    return builder().steps(steps);
  }

  public static NeedsPrompt scheduler(Scheduler scheduler) {
    return builder().scheduler(scheduler);
  }

  public static NeedsPrompt cfg(double cfg) {
    return builder().cfg(cfg);
  }

  public static NeedsPrompt preset(Preset preset) {
    return builder().preset(preset);
  }

  /** What to paint. */
  public String prompt() {
    return prompt;
  }

  /** @deprecated use {@link #prompt()} */
  @Deprecated
  public String text() {
    return prompt();
  }

  public int width() {
    return width;
  }

  /** @deprecated use {@link #width()} */
  @Deprecated
  public int breadth() {
    return width();
  }

  public int height() {
    return height;
  }

  /** Unsigned: see {@link Long#toUnsignedString(long)}. */
  public long seed() {
    return seed;
  }

  /** @deprecated use steps */
  @Deprecated
  public Sampler sampler() {
    return sampler;
  }

  public int steps() {
    return steps;
  }

  public Scheduler scheduler() {
    return scheduler;
  }

  public double cfg() {
    return cfg;
  }

  /** A builder that begins with these values, drawn ones too. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.prompt = prompt;
    builder.width = width;
    builder.height = height;
    builder.seed = seed;
    builder.sampler = sampler;
    builder.steps = steps;
    builder.scheduler = scheduler;
    builder.cfg = cfg;
    return builder;
  }

  /** This class as data, to be set by name. */
  public static WorkflowDescriptor<FormWorkflow> descriptor() {
    return ByName.DESCRIPTOR;
  }

  /**
   * Reads the workflow back that made a picture, video or sound.
   *
   * @throws RecallException if the file holds none of this class, or one that does not fit, with
   *     all that does not
   */
  public static FormWorkflow read(Path file) {
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
        .set(WIDTH, width)
        .set(HEIGHT, height)
        .setUnsigned(SEED, seed)
        .set(SAMPLER, sampler)
        .set(STEPS, steps)
        .set(SCHEDULER, scheduler)
        .set(CFG, cfg)
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(IMAGES));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FormWorkflow that
        && prompt.equals(that.prompt)
        && width == that.width
        && height == that.height
        && seed == that.seed
        && sampler.equals(that.sampler)
        && steps == that.steps
        && scheduler.equals(that.scheduler)
        && Double.compare(cfg, that.cfg) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(prompt, width, height, seed, sampler, steps, scheduler, cfg);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(PROMPT, prompt)
        .add(WIDTH, width)
        .add(HEIGHT, height)
        .addUnsigned(SEED, seed)
        .add(SAMPLER, sampler)
        .add(STEPS, steps)
        .add(SCHEDULER, scheduler)
        .add(CFG, cfg)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<FormWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            FormWorkflow.class, "FormWorkflow.schema.json", Builder::new, Builder::build)
            .set(PROMPT, UntypedValue::asText, Builder::prompt, FormWorkflow::prompt)
            .set("text", UntypedValue::asText, Builder::prompt)
            .set(WIDTH, UntypedValue::asInt, Builder::width, FormWorkflow::width)
            .set("breadth", UntypedValue::asInt, Builder::width)
            .set(HEIGHT, UntypedValue::asInt, Builder::height, FormWorkflow::height)
            .set(SEED, UntypedValue::asUnsigned, Builder::seed, FormWorkflow::seed)
            .set(SAMPLER, value -> new Sampler(value.asText()), Builder::sampler,
                FormWorkflow::sampler)
            .set(STEPS, UntypedValue::asInt, Builder::steps, FormWorkflow::steps)
            .set(SCHEDULER, value -> value.oneOf(Scheduler.values()), Builder::scheduler,
                FormWorkflow::scheduler)
            .set(CFG, UntypedValue::asDouble, Builder::cfg, FormWorkflow::cfg)
            .preset("fast", builder -> builder.preset(Preset.FAST))
            .preset("same", builder -> builder.preset(Preset.SAME))
            .load();
  }

  /**
   * What a run yields.
   *
   * @param images What was painted. Of node 9, {@code SaveImage}
   */
  public record Outputs(List<OutputImage> images) {
    /** @deprecated use &#42;nothing&#42; &#123;else&#125; */
    @Override
    @Deprecated
    public List<OutputImage> images() {
      return images;
    }
  }

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

  /** What {@link Builder#scheduler scheduler} takes. */
  public enum Scheduler implements Choice {
    NORMAL("normal"),
    KARRAS("karras");

    private final String value;

    Scheduler(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }
  }

  /** Values that go together: see {@link Builder#preset(Preset)}. */
  public enum Preset {
    /**
     * Good enough to judge a prompt by.
     *
     * <p>Sets {@code steps = 8}, {@code width = 256}.
     *
     * @deprecated use same
     */
    @Deprecated
    FAST,

    /** Sets nothing. */
    SAME
  }

  /** A builder that still needs {@link Builder#prompt prompt}. */
  public interface NeedsPrompt {
    Builder prompt(String prompt);

    /** @deprecated use {@link #prompt(String)} */
    @Deprecated
    Builder text(String prompt);

    NeedsPrompt width(int width);

    /** @deprecated use {@link #width(int)} */
    @Deprecated
    NeedsPrompt breadth(int width);

    NeedsPrompt height(int height);
    NeedsPrompt seed(long seed);

    /** @deprecated use steps */
    @Deprecated
    NeedsPrompt sampler(Sampler sampler);

    NeedsPrompt steps(int steps);
    NeedsPrompt scheduler(Scheduler scheduler);
    NeedsPrompt cfg(double cfg);
    NeedsPrompt preset(Preset preset);
  }

  /** Collects the parameters of a {@link FormWorkflow}. Not thread-safe. */
  public static final class Builder implements NeedsPrompt {
    private @Nullable String prompt;
    private int width = 512;
    private int height = 512;
    private @Nullable Long seed;
    private Sampler sampler = Sampler.EULER;
    private int steps = 20;
    private Scheduler scheduler = Scheduler.NORMAL;
    private double cfg = 8.0;

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

    /** @deprecated use {@link #prompt(String)} */
    @Override
    @Deprecated
    public Builder text(String prompt) {
      return prompt(prompt);
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

    /** @deprecated use {@link #width(int)} */
    @Override
    @Deprecated
    public Builder breadth(int width) {
      return width(width);
    }

    /**
     * Sets {@code height} of node 5, {@code EmptyLatentImage}. From 16 to 16384; by default 512.0.
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

    /**
     * Sets {@code sampler_name} of node 3, {@code KSampler}. By default {@code euler}.
     *
     * @deprecated use steps
     */
    @Override
    @Deprecated
    public Builder sampler(Sampler sampler) {
      this.sampler = SAMPLER.given(sampler);
      return this;
    }

    /** Sets {@code steps} of node 3, {@code KSampler}. From 1 to 100; by default 20. */
    @Override
    public Builder steps(int steps) {
      this.steps = STEPS.inRange(steps, 1, 100, 1);
      return this;
    }

    /** Sets {@code scheduler} of node 3, {@code KSampler}. By default {@code normal}. */
    @Override
    public Builder scheduler(Scheduler scheduler) {
      this.scheduler = SCHEDULER.given(scheduler);
      return this;
    }

    /**
     * Sets {@code cfg} of node 3, {@code KSampler}. From 0 to 100 in steps of 0.1; by default 8.
     */
    @Override
    public Builder cfg(double cfg) {
      this.cfg = CFG.inRange(cfg, 0.0, 100.0, 0.1);
      return this;
    }

    /**
     * Sets all that the preset sets, as if each setter were called now: what is called later wins.
     */
    @Override
    public Builder preset(Preset preset) {
      switch (Objects.requireNonNull(preset, "preset")) {
        case FAST -> {
          steps(8);
          width(256);
        }
        case SAME -> {}
      }
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public FormWorkflow build() {
      return new FormWorkflow(this);
    }
  }
}
