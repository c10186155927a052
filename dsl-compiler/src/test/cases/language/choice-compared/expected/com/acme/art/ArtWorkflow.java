// Generated from art.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.Bypass;
import dev.weft.workflow.Choice;
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
import dev.weft.workflow.descriptor.WorkflowDescriptor;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Runs {@code art.json}. */
@Generated("weft-maven-plugin")
public final class ArtWorkflow implements Workflow<ArtWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(ArtWorkflow.class, "ArtWorkflow.json").load();
  private static final Parameter STYLE = TEMPLATE.parameter("style");
  private static final Parameter MOOD = TEMPLATE.parameter("mood");
  private static final Parameter SAMPLER = TEMPLATE.parameter("sampler").sets("5", "sampler_name");
  private static final Parameter POSITIVE_TEXT =
      TEMPLATE.computed("\"Positive\".text", "\"a fox{look}{wild}{strange}\"").sets("2", "text");
  private static final Parameter K_SAMPLER_STEPS =
      TEMPLATE.computed("KSampler.steps", "sampler == \"euler\" ? 20 : 30").sets("5", "steps");
  private static final Bypass LORA_LOADER_MODEL_ONLY_BYPASS =
      TEMPLATE.bypass("11").joins(0, "model");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "7");

  private final Style style;
  private final @Nullable Mood mood;
  private final Sampler sampler;
  private final boolean wild;
  private final String look;
  private final boolean strange;

  private ArtWorkflow(Builder builder) {
    this.style = builder.style;
    this.mood = builder.mood;
    this.sampler = builder.sampler;
    this.wild = mood != null && mood == Mood.WILD;
    if (style == Style.INK && wild) {
      throw new IllegalArgumentException(
          WorkflowText.about(style.value() + " is never wild")
              .add(STYLE, style)
              .addOptional(MOOD, mood, WorkflowText::add)
              .toString());
    }
    this.look = style == Style.OIL ? ", oil on canvas" : style != Style.INK ? ", other" : "";
    this.strange = style.value().toLowerCase(Locale.ROOT).equals("oil");
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder style(Style style) {
    return builder().style(style);
  }

  public static Builder mood(Mood mood) {
    return builder().mood(mood);
  }

  public static Builder sampler(Sampler sampler) {
    return builder().sampler(sampler);
  }

  /** Closed, so an enum. */
  public Style style() {
    return style;
  }

  public Optional<Mood> mood() {
    return Optional.ofNullable(mood);
  }

  /** Open, so a record. */
  public Sampler sampler() {
    return sampler;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.style = style;
    builder.mood = mood;
    builder.sampler = sampler;
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
        .set(SAMPLER, sampler)
        .set(POSITIVE_TEXT, "a fox" + look + wild + strange)
        .set(K_SAMPLER_STEPS, sampler.value().equals("euler") ? 20 : 30)
        .bypass(LORA_LOADER_MODEL_ONLY_BYPASS, style == Style.OIL___2, "style == \"oil 2\"")
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(IMAGES));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArtWorkflow that
        && style.equals(that.style)
        && Objects.equals(mood, that.mood)
        && sampler.equals(that.sampler);
  }

  @Override
  public int hashCode() {
    return Objects.hash(style, mood, sampler);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(STYLE, style)
        .addOptional(MOOD, mood, WorkflowText::add)
        .add(SAMPLER, sampler)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<ArtWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            ArtWorkflow.class, "ArtWorkflow.schema.json", Builder::new, Builder::build)
            .set(STYLE, value -> value.oneOf(Style.values()), Builder::style, ArtWorkflow::style)
            .set(MOOD, value -> value.oneOf(Mood.values()), Builder::mood, ArtWorkflow::mood)
            .set(SAMPLER, value -> new Sampler(value.asText()), Builder::sampler,
                ArtWorkflow::sampler)
            .load();
  }

  /**
   * What a run yields.
   *
   * @param images of node 7, {@code SaveImage}
   */
  public record Outputs(List<OutputImage> images) {}

  /** The nodes of {@code art.json}. */
  public static final class Nodes {
    /** Node 7, {@code SaveImage}. */
    public static final WorkflowNode IMAGES = TEMPLATE.node("7");

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

  /** What {@link Builder#style style} takes. */
  public enum Style implements Choice {
    OIL("oil"),
    INK("ink"),
    OIL___2("oil 2");

    private final String value;

    Style(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }
  }

  /** What {@link Builder#mood mood} takes. */
  public enum Mood implements Choice {
    CALM("calm"),
    WILD("wild");

    private final String value;

    Mood(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
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

  /** Collects the parameters of a {@link ArtWorkflow}. Not thread-safe. */
  public static final class Builder {
    private Style style = Style.OIL;
    private @Nullable Mood mood;
    private Sampler sampler = Sampler.EULER;

    private Builder() {}

    /**
     * Closed, so an enum. By default {@code oil}.
     *
     * <p>Sets no input: the mapping computes with it.
     *
     * <p>Checked by {@link #build()}: <code>!(style == "ink" &amp;&amp; wild)</code>.
     */
    public Builder style(Style style) {
      this.style = STYLE.given(style);
      return this;
    }

    /**
     * Sets no input: the mapping computes with it. Left out unless set.
     *
     * <p>Checked by {@link #build()}: <code>!(style == "ink" &amp;&amp; wild)</code>.
     */
    public Builder mood(Mood mood) {
      this.mood = MOOD.given(mood);
      return this;
    }

    /**
     * Open, so a record. By default {@code euler}.
     *
     * <p>Sets {@code sampler_name} of node 5, {@code KSampler}.
     */
    public Builder sampler(Sampler sampler) {
      this.sampler = SAMPLER.given(sampler);
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public ArtWorkflow build() {
      return new ArtWorkflow(this);
    }
  }
}
