// Generated from mapping.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.Arithmetic;
import dev.weft.workflow.Formula;
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
  private static final Parameter WIDTH = TEMPLATE.parameter("width").sets("5", "width");
  private static final Parameter HEIGHT = TEMPLATE.parameter("height").sets("5", "height");
  private static final Parameter SEED = TEMPLATE.parameter("seed").sets("3", "seed");
  private static final Parameter CFG = TEMPLATE.parameter("cfg").sets("3", "cfg");
  private static final Parameter STEPS = TEMPLATE.parameter("steps").sets("3", "steps");
  private static final Parameter PROMPT = TEMPLATE.parameter("prompt").sets("6", "text");
  private static final Parameter EMPTY_LATENT_IMAGE_BATCH_SIZE =
      TEMPLATE.computed("EmptyLatentImage.batch_size", "ratio").sets("5", "batch_size");
  private static final Parameter K_SAMPLER_DENOISE =
      TEMPLATE.computed("KSampler.denoise", "power").sets("3", "denoise");
  private static final Parameter K_SAMPLER_NEGATIVE_TEXT =
      TEMPLATE.computed("KSampler.negative.text", "\"{area}{steps}\"").sets("7", "text");
  private static final Parameter SAVE_IMAGE_FILENAME_PREFIX =
      TEMPLATE.computed("SaveImage.filename_prefix", "\"{steps}{width}{seed}\"").sets("9", "filename_prefix");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "9");

  private final long width;
  private final long height;
  private final long seed;
  private final double cfg;
  private final int steps;
  private final String prompt;
  private final long area;
  private final double power;
  private final long ratio;
  private final long emptyLatentImageBatchSize;
  private final double kSamplerDenoise;

  private Txt2ImgWorkflow(Builder builder) {
    this.width = builder.width;
    this.height = builder.height;
    this.seed = builder.seed != null ? builder.seed : Seeds.random();
    this.cfg = builder.cfg;
    this.steps = builder.steps;
    this.prompt = builder.prompt;
    if (height <= 0) {
      throw new IllegalArgumentException(
          WorkflowText.about("no height")
              .add(HEIGHT, height)
              .toString());
    }
    this.area =
        Formula.whole("let area = width * height", this, () -> Arithmetic.multiply(width, height));
    long half =
        Formula.whole(
            "let half = -width - abs(height) + width % height",
            this,
            () ->
                Arithmetic.add(
                    Arithmetic.subtract(-width, Math.abs(height)),
                    Arithmetic.remainder(width, height)));
    this.power = Formula.number("let power = cfg * cfg", this, () -> Arithmetic.multiply(cfg, cfg));
    if (!Formula.truth("area + half > 0", this, () -> Arithmetic.add(area, half) > 0)) {
      throw new IllegalArgumentException(
          WorkflowText.about(
              Formula.text(
                  "\"{area} is too small: {round(power)}\"",
                  this,
                  () -> area + " is too small: " + Arithmetic.round(power)))
              .add(WIDTH, width)
              .add(HEIGHT, height)
              .add(CFG, cfg)
              .toString());
    }
    if (!(Long.compareUnsigned(seed, width) > 0 && Long.remainderUnsigned(seed, 7L) != 3L)) {
      throw new IllegalArgumentException(
          WorkflowText.about("seed " + Long.toUnsignedString(seed))
              .add(WIDTH, width)
              .addUnsigned(SEED, seed)
              .toString());
    }
    if (!(Long.compareUnsigned(Long.divideUnsigned(seed, 2L) + 1, Long.parseUnsignedLong("18446744073709551615")) < 0
        || Arithmetic.maxUnsigned(seed, 5L) == seed)) {
      throw new IllegalArgumentException(
          WorkflowText.about("seed")
              .addUnsigned(SEED, seed)
              .toString());
    }
    this.ratio =
        Formula.whole("let ratio = width / height", this, () -> Arithmetic.divide(width, height));
    this.emptyLatentImageBatchSize = EMPTY_LATENT_IMAGE_BATCH_SIZE.inRange(ratio, 1, 4096, 1);
    this.kSamplerDenoise = K_SAMPLER_DENOISE.inRange(power, 0.0, 1.0, 0);
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder width(long width) {
    return builder().width(width);
  }

  public static Builder height(long height) {
    return builder().height(height);
  }

  public static Builder seed(long seed) {
    return builder().seed(seed);
  }

  public static Builder cfg(double cfg) {
    return builder().cfg(cfg);
  }

  public static Builder steps(int steps) {
    return builder().steps(steps);
  }

  public static Builder prompt(String prompt) {
    return builder().prompt(prompt);
  }

  public long width() {
    return width;
  }

  public long height() {
    return height;
  }

  /** Unsigned: see {@link Long#toUnsignedString(long)}. */
  public long seed() {
    return seed;
  }

  public double cfg() {
    return cfg;
  }

  public int steps() {
    return steps;
  }

  public String prompt() {
    return prompt;
  }

  /** A builder that begins with these values, drawn ones too. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.width = width;
    builder.height = height;
    builder.seed = seed;
    builder.cfg = cfg;
    builder.steps = steps;
    builder.prompt = prompt;
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
        .set(WIDTH, width)
        .set(HEIGHT, height)
        .setUnsigned(SEED, seed)
        .set(CFG, cfg)
        .set(STEPS, steps)
        .set(PROMPT, prompt)
        .set(EMPTY_LATENT_IMAGE_BATCH_SIZE, emptyLatentImageBatchSize)
        .set(K_SAMPLER_DENOISE, kSamplerDenoise)
        .set(K_SAMPLER_NEGATIVE_TEXT, "" + area + steps)
        .set(SAVE_IMAGE_FILENAME_PREFIX, "" + steps + width + Long.toUnsignedString(seed))
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(IMAGES));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Txt2ImgWorkflow that
        && width == that.width
        && height == that.height
        && seed == that.seed
        && Double.compare(cfg, that.cfg) == 0
        && steps == that.steps
        && prompt.equals(that.prompt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(width, height, seed, cfg, steps, prompt);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(WIDTH, width)
        .add(HEIGHT, height)
        .addUnsigned(SEED, seed)
        .add(CFG, cfg)
        .add(STEPS, steps)
        .add(PROMPT, prompt)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<Txt2ImgWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            Txt2ImgWorkflow.class, "Txt2ImgWorkflow.schema.json", Builder::new, Builder::build)
            .set(WIDTH, UntypedValue::asLong, Builder::width, Txt2ImgWorkflow::width)
            .set(HEIGHT, UntypedValue::asLong, Builder::height, Txt2ImgWorkflow::height)
            .set(SEED, UntypedValue::asUnsigned, Builder::seed, Txt2ImgWorkflow::seed)
            .set(CFG, UntypedValue::asDouble, Builder::cfg, Txt2ImgWorkflow::cfg)
            .set(STEPS, UntypedValue::asInt, Builder::steps, Txt2ImgWorkflow::steps)
            .set(PROMPT, UntypedValue::asText, Builder::prompt, Txt2ImgWorkflow::prompt)
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

  /** Collects the parameters of a {@link Txt2ImgWorkflow}. Not thread-safe. */
  public static final class Builder {
    private long width = 512;
    private long height = 512;
    private @Nullable Long seed;
    private double cfg = 8.0;
    private int steps = 20;
    private String prompt = "a lighthouse at dawn";

    private Builder() {}

    /**
     * Sets {@code width} of node 5, {@code EmptyLatentImage}. From 0 to 9000000000000000000; by
     * default 512.
     *
     * <p>Checked by {@link #build()}: <code>area + half &gt; 0</code>; <code>seed &gt; width
     * &amp;&amp; seed % 7 != 3</code>.
     */
    public Builder width(long width) {
      this.width = WIDTH.inRange(width, 0, 9000000000000000000L, 1);
      return this;
    }

    /**
     * Sets {@code height} of node 5, {@code EmptyLatentImage}. From 0 to 9000000000000000000; by
     * default 512.
     *
     * <p>Checked by {@link #build()}: <code>height &gt; 0</code>; <code>area + half &gt; 0</code>.
     */
    public Builder height(long height) {
      this.height = HEIGHT.inRange(height, 0, 9000000000000000000L, 1);
      return this;
    }

    /**
     * Sets {@code seed} of node 3, {@code KSampler}. Unsigned; drawn by {@link #build()} unless
     * set.
     *
     * <p>Checked by {@link #build()}: <code>seed &gt; width &amp;&amp; seed % 7 != 3</code>;
     * <code>seed / 2 + 1 &lt; 18446744073709551615 || max(seed, 5) == seed</code>.
     */
    public Builder seed(long seed) {
      this.seed = seed;
      return this;
    }

    /** Sets {@code cfg} of node 3, {@code KSampler}. From -1.0E300 to 1.0E300; by default 8. */
    public Builder cfg(double cfg) {
      this.cfg = CFG.inRange(cfg, -1.0E300, 1.0E300, 0);
      return this;
    }

    /** Sets {@code steps} of node 3, {@code KSampler}. From 1 to 10000; by default 20. */
    public Builder steps(int steps) {
      this.steps = STEPS.inRange(steps, 1, 10000, 1);
      return this;
    }

    /**
     * Sets {@code text} of node 6, {@code CLIPTextEncode}. By default {@code a lighthouse at dawn}.
     */
    public Builder prompt(String prompt) {
      this.prompt = PROMPT.given(prompt);
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public Txt2ImgWorkflow build() {
      return new Txt2ImgWorkflow(this);
    }
  }
}
