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

/** Runs {@code txt2img.json}. */
@Generated("weft-maven-plugin")
public final class Txt2ImgWorkflow implements Workflow<Txt2ImgWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(Txt2ImgWorkflow.class, "Txt2ImgWorkflow.json").load();
  private static final Parameter CLASS = TEMPLATE.parameter("class").sets("3", "steps");
  private static final Parameter TO_STRING = TEMPLATE.parameter("toString").sets("3", "cfg");
  private static final Parameter BUILD = TEMPLATE.parameter("build").sets("3", "denoise");
  private static final Parameter HASH_CODE = TEMPLATE.parameter("hashCode").sets("3", "seed");
  private static final Parameter WAIT = TEMPLATE.parameter("wait").sets("5", "width");
  private static final Parameter WIDTH = TEMPLATE.parameter("Width").sets("5", "height");
  private static final Parameter BUILDER = TEMPLATE.parameter("builder").sets("3", "sampler_name");
  private static final Parameter OUTPUTS = TEMPLATE.parameter("outputs").sets("3", "scheduler");
  private static final Parameter STRING = TEMPLATE.parameter("String").sets("6", "text");
  private static final WorkflowOutput HASH_CODE_OUTPUT = TEMPLATE.output("hashCode", "9");
  private static final WorkflowOutput CLASS_OUTPUT = TEMPLATE.output("class", "9");

  private final int class_;
  private final double toString_;
  private final double build;
  private final long hashCode_;
  private final int wait_;
  private final int Width;
  private final BuilderChoice builder_;
  private final OutputsChoice outputs;
  private final String String_;

  private Txt2ImgWorkflow(Builder builder) {
    this.class_ = builder.class_;
    this.toString_ = builder.toString_;
    this.build = builder.build;
    this.hashCode_ = builder.hashCode_ != null ? builder.hashCode_ : Seeds.random();
    this.wait_ = builder.wait_;
    this.Width = builder.Width;
    this.builder_ = builder.builder_;
    this.outputs = builder.outputs;
    this.String_ = builder.String_;
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder class_(int class_) {
    return builder().class_(class_);
  }

  public static Builder toString_(double toString_) {
    return builder().toString_(toString_);
  }

  public static Builder build(double build) {
    return builder().build(build);
  }

  public static Builder hashCode_(long hashCode_) {
    return builder().hashCode_(hashCode_);
  }

  public static Builder wait_(int wait_) {
    return builder().wait_(wait_);
  }

  public static Builder Width(int Width) {
    return builder().Width(Width);
  }

  public static Builder builder_(BuilderChoice builder_) {
    return builder().builder_(builder_);
  }

  public static Builder outputs(OutputsChoice outputs) {
    return builder().outputs(outputs);
  }

  public static Builder String_(String String_) {
    return builder().String_(String_);
  }

  public int class_() {
    return class_;
  }

  public double toString_() {
    return toString_;
  }

  public double build() {
    return build;
  }

  /** Unsigned: see {@link Long#toUnsignedString(long)}. */
  public long hashCode_() {
    return hashCode_;
  }

  public int wait_() {
    return wait_;
  }

  public int Width() {
    return Width;
  }

  public BuilderChoice builder_() {
    return builder_;
  }

  public OutputsChoice outputs() {
    return outputs;
  }

  public String String_() {
    return String_;
  }

  /** A builder that begins with these values, drawn ones too. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.class_ = class_;
    builder.toString_ = toString_;
    builder.build = build;
    builder.hashCode_ = hashCode_;
    builder.wait_ = wait_;
    builder.Width = Width;
    builder.builder_ = builder_;
    builder.outputs = outputs;
    builder.String_ = String_;
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
        .set(CLASS, class_)
        .set(TO_STRING, toString_)
        .set(BUILD, build)
        .setUnsigned(HASH_CODE, hashCode_)
        .set(WAIT, wait_)
        .set(WIDTH, Width)
        .set(BUILDER, builder_)
        .set(OUTPUTS, outputs)
        .set(STRING, String_)
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(HASH_CODE_OUTPUT), outputs.images(CLASS_OUTPUT));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Txt2ImgWorkflow that
        && class_ == that.class_
        && Double.compare(toString_, that.toString_) == 0
        && Double.compare(build, that.build) == 0
        && hashCode_ == that.hashCode_
        && wait_ == that.wait_
        && Width == that.Width
        && builder_.equals(that.builder_)
        && outputs.equals(that.outputs)
        && String_.equals(that.String_);
  }

  @Override
  public int hashCode() {
    return Objects.hash(class_, toString_, build, hashCode_, wait_, Width, builder_, outputs,
        String_);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(CLASS, class_)
        .add(TO_STRING, toString_)
        .add(BUILD, build)
        .addUnsigned(HASH_CODE, hashCode_)
        .add(WAIT, wait_)
        .add(WIDTH, Width)
        .add(BUILDER, builder_)
        .add(OUTPUTS, outputs)
        .add(STRING, String_)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<Txt2ImgWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            Txt2ImgWorkflow.class, "Txt2ImgWorkflow.schema.json", Builder::new, Builder::build)
            .set(CLASS, UntypedValue::asInt, Builder::class_, Txt2ImgWorkflow::class_)
            .set(TO_STRING, UntypedValue::asDouble, Builder::toString_, Txt2ImgWorkflow::toString_)
            .set(BUILD, UntypedValue::asDouble, Builder::build, Txt2ImgWorkflow::build)
            .set(HASH_CODE, UntypedValue::asUnsigned, Builder::hashCode_,
                Txt2ImgWorkflow::hashCode_)
            .set(WAIT, UntypedValue::asInt, Builder::wait_, Txt2ImgWorkflow::wait_)
            .set(WIDTH, UntypedValue::asInt, Builder::Width, Txt2ImgWorkflow::Width)
            .set(BUILDER, value -> new BuilderChoice(value.asText()), Builder::builder_,
                Txt2ImgWorkflow::builder_)
            .set(OUTPUTS, value -> new OutputsChoice(value.asText()), Builder::outputs,
                Txt2ImgWorkflow::outputs)
            .set(STRING, UntypedValue::asText, Builder::String_, Txt2ImgWorkflow::String_)
            .load();
  }

  /**
   * What a run yields.
   *
   * @param hashCode_ of node 9, {@code SaveImage}
   * @param class_ of node 9, {@code SaveImage}
   */
  public record Outputs(List<OutputImage> hashCode_, List<OutputImage> class_) {}

  /** The nodes of {@code txt2img.json}. */
  public static final class Nodes {
    /** Node 9, {@code SaveImage}. */
    public static final WorkflowNode HASH_CODE = TEMPLATE.node("9");

    /** Node 9, {@code SaveImage}. */
    public static final WorkflowNode CLASS = TEMPLATE.node("9");

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

  /** What {@link Builder#builder_ builder} takes: one of the constants, or any other value. */
  public record BuilderChoice(String value) implements Choice {
    public static final BuilderChoice EULER = new BuilderChoice("euler");
    public static final BuilderChoice EULER_CFG_PP = new BuilderChoice("euler_cfg_pp");
    public static final BuilderChoice EULER_ANCESTRAL = new BuilderChoice("euler_ancestral");
    public static final BuilderChoice EULER_ANCESTRAL_CFG_PP =
        new BuilderChoice("euler_ancestral_cfg_pp");
    public static final BuilderChoice HEUN = new BuilderChoice("heun");
    public static final BuilderChoice HEUNPP2 = new BuilderChoice("heunpp2");
    public static final BuilderChoice EXP_HEUN_2_X0 = new BuilderChoice("exp_heun_2_x0");
    public static final BuilderChoice EXP_HEUN_2_X0_SDE = new BuilderChoice("exp_heun_2_x0_sde");
    public static final BuilderChoice DPM_2 = new BuilderChoice("dpm_2");
    public static final BuilderChoice DPM_2_ANCESTRAL = new BuilderChoice("dpm_2_ancestral");
    public static final BuilderChoice LMS = new BuilderChoice("lms");
    public static final BuilderChoice DPM_FAST = new BuilderChoice("dpm_fast");
    public static final BuilderChoice DPM_ADAPTIVE = new BuilderChoice("dpm_adaptive");
    public static final BuilderChoice DPMPP_2S_ANCESTRAL = new BuilderChoice("dpmpp_2s_ancestral");
    public static final BuilderChoice DPMPP_2S_ANCESTRAL_CFG_PP =
        new BuilderChoice("dpmpp_2s_ancestral_cfg_pp");
    public static final BuilderChoice DPMPP_SDE = new BuilderChoice("dpmpp_sde");
    public static final BuilderChoice DPMPP_SDE_GPU = new BuilderChoice("dpmpp_sde_gpu");
    public static final BuilderChoice DPMPP_2M = new BuilderChoice("dpmpp_2m");
    public static final BuilderChoice DPMPP_2M_CFG_PP = new BuilderChoice("dpmpp_2m_cfg_pp");
    public static final BuilderChoice DPMPP_2M_SDE = new BuilderChoice("dpmpp_2m_sde");
    public static final BuilderChoice DPMPP_2M_SDE_GPU = new BuilderChoice("dpmpp_2m_sde_gpu");
    public static final BuilderChoice DPMPP_2M_SDE_HEUN = new BuilderChoice("dpmpp_2m_sde_heun");
    public static final BuilderChoice DPMPP_2M_SDE_HEUN_GPU =
        new BuilderChoice("dpmpp_2m_sde_heun_gpu");
    public static final BuilderChoice DPMPP_3M_SDE = new BuilderChoice("dpmpp_3m_sde");
    public static final BuilderChoice DPMPP_3M_SDE_GPU = new BuilderChoice("dpmpp_3m_sde_gpu");
    public static final BuilderChoice DDPM = new BuilderChoice("ddpm");
    public static final BuilderChoice LCM = new BuilderChoice("lcm");
    public static final BuilderChoice IPNDM = new BuilderChoice("ipndm");
    public static final BuilderChoice IPNDM_V = new BuilderChoice("ipndm_v");
    public static final BuilderChoice DEIS = new BuilderChoice("deis");
    public static final BuilderChoice RES_MULTISTEP = new BuilderChoice("res_multistep");
    public static final BuilderChoice RES_MULTISTEP_CFG_PP =
        new BuilderChoice("res_multistep_cfg_pp");
    public static final BuilderChoice RES_MULTISTEP_ANCESTRAL =
        new BuilderChoice("res_multistep_ancestral");
    public static final BuilderChoice RES_MULTISTEP_ANCESTRAL_CFG_PP =
        new BuilderChoice("res_multistep_ancestral_cfg_pp");
    public static final BuilderChoice GRADIENT_ESTIMATION =
        new BuilderChoice("gradient_estimation");
    public static final BuilderChoice GRADIENT_ESTIMATION_CFG_PP =
        new BuilderChoice("gradient_estimation_cfg_pp");
    public static final BuilderChoice ER_SDE = new BuilderChoice("er_sde");
    public static final BuilderChoice SEEDS_2 = new BuilderChoice("seeds_2");
    public static final BuilderChoice SEEDS_3 = new BuilderChoice("seeds_3");
    public static final BuilderChoice SA_SOLVER = new BuilderChoice("sa_solver");
    public static final BuilderChoice SA_SOLVER_PECE = new BuilderChoice("sa_solver_pece");
    public static final BuilderChoice DDIM = new BuilderChoice("ddim");
    public static final BuilderChoice UNI_PC = new BuilderChoice("uni_pc");
    public static final BuilderChoice UNI_PC_BH2 = new BuilderChoice("uni_pc_bh2");

    public BuilderChoice {
      Objects.requireNonNull(value, "value");
    }
  }

  /** What {@link Builder#outputs outputs} takes: one of the constants, or any other value. */
  public record OutputsChoice(String value) implements Choice {
    public static final OutputsChoice SIMPLE = new OutputsChoice("simple");
    public static final OutputsChoice SGM_UNIFORM = new OutputsChoice("sgm_uniform");
    public static final OutputsChoice KARRAS = new OutputsChoice("karras");
    public static final OutputsChoice EXPONENTIAL = new OutputsChoice("exponential");
    public static final OutputsChoice DDIM_UNIFORM = new OutputsChoice("ddim_uniform");
    public static final OutputsChoice BETA = new OutputsChoice("beta");
    public static final OutputsChoice NORMAL = new OutputsChoice("normal");
    public static final OutputsChoice LINEAR_QUADRATIC = new OutputsChoice("linear_quadratic");
    public static final OutputsChoice KL_OPTIMAL = new OutputsChoice("kl_optimal");

    public OutputsChoice {
      Objects.requireNonNull(value, "value");
    }
  }

  /** Collects the parameters of a {@link Txt2ImgWorkflow}. Not thread-safe. */
  public static final class Builder {
    private int class_ = 20;
    private double toString_ = 8.0;
    private double build = 1.0;
    private @Nullable Long hashCode_;
    private int wait_ = 512;
    private int Width = 512;
    private BuilderChoice builder_ = BuilderChoice.EULER;
    private OutputsChoice outputs = OutputsChoice.NORMAL;
    private String String_ = "a lighthouse at dawn";

    private Builder() {}

    /** Sets {@code steps} of node 3, {@code KSampler}. From 1 to 10000; by default 20. */
    public Builder class_(int class_) {
      this.class_ = CLASS.inRange(class_, 1, 10000, 1);
      return this;
    }

    /** Sets {@code cfg} of node 3, {@code KSampler}. From 0 to 100; by default 8. */
    public Builder toString_(double toString_) {
      this.toString_ = TO_STRING.inRange(toString_, 0.0, 100.0, 0);
      return this;
    }

    /** Sets {@code denoise} of node 3, {@code KSampler}. From 0 to 1; by default 1. */
    public Builder build(double build) {
      this.build = BUILD.inRange(build, 0.0, 1.0, 0);
      return this;
    }

    /**
     * Sets {@code seed} of node 3, {@code KSampler}. Unsigned; drawn by {@link #build()} unless
     * set.
     */
    public Builder hashCode_(long hashCode_) {
      this.hashCode_ = hashCode_;
      return this;
    }

    /** Sets {@code width} of node 5, {@code EmptyLatentImage}. From 16 to 16384; by default 512. */
    public Builder wait_(int wait_) {
      this.wait_ = WAIT.inRange(wait_, 16, 16384, 1);
      return this;
    }

    /**
     * Sets {@code height} of node 5, {@code EmptyLatentImage}. From 16 to 16384; by default 512.
     */
    public Builder Width(int Width) {
      this.Width = WIDTH.inRange(Width, 16, 16384, 1);
      return this;
    }

    /** Sets {@code sampler_name} of node 3, {@code KSampler}. By default {@code euler}. */
    public Builder builder_(BuilderChoice builder_) {
      this.builder_ = BUILDER.given(builder_);
      return this;
    }

    /** Sets {@code scheduler} of node 3, {@code KSampler}. By default {@code normal}. */
    public Builder outputs(OutputsChoice outputs) {
      this.outputs = OUTPUTS.given(outputs);
      return this;
    }

    /**
     * Sets {@code text} of node 6, {@code CLIPTextEncode}. By default {@code a lighthouse at dawn}.
     */
    public Builder String_(String String_) {
      this.String_ = STRING.given(String_);
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public Txt2ImgWorkflow build() {
      return new Txt2ImgWorkflow(this);
    }
  }
}
