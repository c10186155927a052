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
public final class Txt2ImgWorkflow
    implements Workflow<Txt2ImgWorkflow.Outputs>, Sampling.Values, Sizes.Values {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(Txt2ImgWorkflow.class, "Txt2ImgWorkflow.json").load();
  private static final Parameter CLASS = TEMPLATE.parameter("class_").sets("3", "denoise");
  private static final Parameter SIZES_PARAMETER =
      TEMPLATE.parameter("sizes").sets("3", "scheduler");
  private static final Parameter CLASS_PARAMETER = TEMPLATE.parameter("class").sets("3", "steps");
  private static final Parameter HASH_CODE = TEMPLATE.parameter("hashCode").sets("3", "seed");
  private static final Parameter VALUES = TEMPLATE.parameter("Values").sets("3", "cfg");
  private static final Parameter SAMPLER = TEMPLATE.parameter("Sampler").sets("3", "sampler_name");
  private static final Parameter SIZES_PARAMETER_2 = TEMPLATE.parameter("SIZES").sets("5", "width");
  private static final Parameter SAMPLING = TEMPLATE.parameter("sampling").sets("5", "height");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "9");

  private final double class__;
  private final SizesChoice sizes;
  private final int class_;
  private final long hashCode_;
  private final double Values;
  private final Sampler Sampler;
  private final int SIZES;
  private final int sampling;

  private Txt2ImgWorkflow(Builder builder) {
    this.class__ = builder.class__;
    this.sizes = builder.sizes;
    this.class_ = builder.class_;
    this.hashCode_ = builder.hashCode_ != null ? builder.hashCode_ : Seeds.random();
    this.Values = builder.Values;
    this.Sampler = builder.Sampler;
    this.SIZES = builder.SIZES;
    this.sampling = builder.sampling;
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder class__(double class__) {
    return builder().class__(class__);
  }

  public static Builder sizes(SizesChoice sizes) {
    return builder().sizes(sizes);
  }

  public static Builder class_(int class_) {
    return builder().class_(class_);
  }

  public static Builder hashCode_(long hashCode_) {
    return builder().hashCode_(hashCode_);
  }

  public static Builder Values(double Values) {
    return builder().Values(Values);
  }

  public static Builder Sampler(Sampler Sampler) {
    return builder().Sampler(Sampler);
  }

  public static Builder SIZES(int SIZES) {
    return builder().SIZES(SIZES);
  }

  public static Builder sampling(int sampling) {
    return builder().sampling(sampling);
  }

  public static Builder preset(Preset preset) {
    return builder().preset(preset);
  }

  public double class__() {
    return class__;
  }

  public SizesChoice sizes() {
    return sizes;
  }

  @Override
  public int class_() {
    return class_;
  }

  /** Unsigned: see {@link Long#toUnsignedString(long)}. */
  @Override
  public long hashCode_() {
    return hashCode_;
  }

  @Override
  public double Values() {
    return Values;
  }

  @Override
  public Sampler Sampler() {
    return Sampler;
  }

  @Override
  public int SIZES() {
    return SIZES;
  }

  @Override
  public int sampling() {
    return sampling;
  }

  /** A builder that begins with these values, drawn ones too. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.class__ = class__;
    builder.sizes = sizes;
    builder.class_ = class_;
    builder.hashCode_ = hashCode_;
    builder.Values = Values;
    builder.Sampler = Sampler;
    builder.SIZES = SIZES;
    builder.sampling = sampling;
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
        .set(CLASS, class__)
        .set(SIZES_PARAMETER, sizes)
        .set(CLASS_PARAMETER, class_)
        .setUnsigned(HASH_CODE, hashCode_)
        .set(VALUES, Values)
        .set(SAMPLER, Sampler)
        .set(SIZES_PARAMETER_2, SIZES)
        .set(SAMPLING, sampling)
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(IMAGES));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Txt2ImgWorkflow that
        && Double.compare(class__, that.class__) == 0
        && sizes.equals(that.sizes)
        && class_ == that.class_
        && hashCode_ == that.hashCode_
        && Double.compare(Values, that.Values) == 0
        && Sampler.equals(that.Sampler)
        && SIZES == that.SIZES
        && sampling == that.sampling;
  }

  @Override
  public int hashCode() {
    return Objects.hash(class__, sizes, class_, hashCode_, Values, Sampler, SIZES, sampling);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(CLASS, class__)
        .add(SIZES_PARAMETER, sizes)
        .add(CLASS_PARAMETER, class_)
        .addUnsigned(HASH_CODE, hashCode_)
        .add(VALUES, Values)
        .add(SAMPLER, Sampler)
        .add(SIZES_PARAMETER_2, SIZES)
        .add(SAMPLING, sampling)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<Txt2ImgWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            Txt2ImgWorkflow.class, "Txt2ImgWorkflow.schema.json", Builder::new, Builder::build)
            .set(CLASS, UntypedValue::asDouble, Builder::class__, Txt2ImgWorkflow::class__)
            .set(SIZES_PARAMETER, value -> new SizesChoice(value.asText()), Builder::sizes,
                Txt2ImgWorkflow::sizes)
            .set(CLASS_PARAMETER, UntypedValue::asInt, Builder::class_, Txt2ImgWorkflow::class_)
            .set(HASH_CODE, UntypedValue::asUnsigned, Builder::hashCode_,
                Txt2ImgWorkflow::hashCode_)
            .set(VALUES, UntypedValue::asDouble, Builder::Values, Txt2ImgWorkflow::Values)
            .set(SAMPLER, value -> new Sampler(value.asText()), Builder::Sampler,
                Txt2ImgWorkflow::Sampler)
            .set(SIZES_PARAMETER_2, UntypedValue::asInt, Builder::SIZES, Txt2ImgWorkflow::SIZES)
            .set(SAMPLING, UntypedValue::asInt, Builder::sampling, Txt2ImgWorkflow::sampling)
            .preset("sampler", builder -> builder.preset(Preset.SAMPLER))
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

  /** What {@link Builder#sizes sizes} takes: one of the constants, or any other value. */
  public record SizesChoice(String value) implements Choice {
    public static final SizesChoice SIMPLE = new SizesChoice("simple");
    public static final SizesChoice SGM_UNIFORM = new SizesChoice("sgm_uniform");
    public static final SizesChoice KARRAS = new SizesChoice("karras");
    public static final SizesChoice EXPONENTIAL = new SizesChoice("exponential");
    public static final SizesChoice DDIM_UNIFORM = new SizesChoice("ddim_uniform");
    public static final SizesChoice BETA = new SizesChoice("beta");
    public static final SizesChoice NORMAL = new SizesChoice("normal");
    public static final SizesChoice LINEAR_QUADRATIC = new SizesChoice("linear_quadratic");
    public static final SizesChoice KL_OPTIMAL = new SizesChoice("kl_optimal");

    public SizesChoice {
      Objects.requireNonNull(value, "value");
    }
  }

  /** Values that go together: see {@link Builder#preset(Preset)}. */
  public enum Preset {
    /** Sets {@code Sampler = "lcm"}, {@code class = 3}. */
    SAMPLER
  }

  /** Collects the parameters of a {@link Txt2ImgWorkflow}. Not thread-safe. */
  public static final class Builder implements Sampling, Sizes {
    private double class__ = 1.0;
    private SizesChoice sizes = SizesChoice.NORMAL;
    private int class_ = 20;
    private @Nullable Long hashCode_;
    private double Values = 8.0;
    private Sampler Sampler = new Sampler("euler");
    private int SIZES = 512;
    private int sampling = 512;

    private Builder() {}

    /** Sets {@code denoise} of node 3, {@code KSampler}. From 0 to 1; by default 1. */
    public Builder class__(double class__) {
      this.class__ = CLASS.inRange(class__, 0.0, 1.0, 0);
      return this;
    }

    /** Sets {@code scheduler} of node 3, {@code KSampler}. By default {@code normal}. */
    public Builder sizes(SizesChoice sizes) {
      this.sizes = SIZES_PARAMETER.given(sizes);
      return this;
    }

    /** Sets {@code steps} of node 3, {@code KSampler}. From 1 to 10000; by default 20. */
    @Override
    public Builder class_(int class_) {
      this.class_ = CLASS_PARAMETER.inRange(class_, 1, 10000, 1);
      return this;
    }

    /**
     * Sets {@code seed} of node 3, {@code KSampler}. Unsigned; drawn by {@link #build()} unless
     * set.
     */
    @Override
    public Builder hashCode_(long hashCode_) {
      this.hashCode_ = hashCode_;
      return this;
    }

    /** Sets {@code cfg} of node 3, {@code KSampler}. From 0 to 100; by default 8. */
    @Override
    public Builder Values(double Values) {
      this.Values = VALUES.inRange(Values, 0.0, 100.0, 0);
      return this;
    }

    /** Sets {@code sampler_name} of node 3, {@code KSampler}. By default {@code euler}. */
    @Override
    public Builder Sampler(Sampler Sampler) {
      this.Sampler = SAMPLER.given(Sampler);
      return this;
    }

    /** Sets {@code width} of node 5, {@code EmptyLatentImage}. From 16 to 16384; by default 512. */
    @Override
    public Builder SIZES(int SIZES) {
      this.SIZES = SIZES_PARAMETER_2.inRange(SIZES, 16, 16384, 1);
      return this;
    }

    /**
     * Sets {@code height} of node 5, {@code EmptyLatentImage}. From 16 to 16384; by default 512.0.
     */
    @Override
    public Builder sampling(int sampling) {
      this.sampling = SAMPLING.inRange(sampling, 16, 16384, 1);
      return this;
    }

    /**
     * Sets all that the preset sets, as if each setter were called now: what is called later wins.
     */
    public Builder preset(Preset preset) {
      switch (Objects.requireNonNull(preset, "preset")) {
        case SAMPLER -> {
          Sampler(new Sampler("lcm"));
          class_(3);
        }
      }
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public Txt2ImgWorkflow build() {
      return new Txt2ImgWorkflow(this);
    }
  }
}
