// Generated from art.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.Bypass;
import dev.weft.workflow.Chain;
import dev.weft.workflow.Choice;
import dev.weft.workflow.InputImage;
import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.LinkSource;
import dev.weft.workflow.Mute;
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
import dev.weft.workflow.descriptor.ElementSetters;
import dev.weft.workflow.descriptor.RecallException;
import dev.weft.workflow.descriptor.UntypedValue;
import dev.weft.workflow.descriptor.WorkflowDescriptor;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Runs {@code art.json}. */
@Generated("weft-maven-plugin")
public final class ArtWorkflow implements Workflow<ArtWorkflow.Outputs>, Beginning.Values {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(ArtWorkflow.class, "ArtWorkflow.json").load();
  private static final Parameter PHOTO = TEMPLATE.parameter("photo").sets("10", "image");
  private static final Parameter MASK = TEMPLATE.parameter("mask").sets("17", "image");
  private static final Parameter SEED =
      TEMPLATE.parameter("seed")
          .sets("3", "seed")
          .sets("19", "seed");
  private static final Parameter UPSCALE_BY =
      TEMPLATE.parameter("upscale_by")
          .sets("16", "width")
          .sets("16", "height");
  private static final Parameter MODEL =
      TEMPLATE.parameter("model")
          .sets("3", "model")
          .sets("19", "model");
  private static final Parameter DEFAULT =
      TEMPLATE.parameter("default")
          .sets("8", "vae")
          .sets("20", "vae");
  private static final Parameter SECOND = TEMPLATE.parameter("second").sets("19", "latent_image");
  private static final Parameter START = TEMPLATE.parameter("start").sets("3", "latent_image");
  private static final Chain LORA =
      TEMPLATE.chain("lora", "14")
          .joins(0, "model")
          .joins(1, "clip")
          .ids(1000);
  private static final Parameter PAINT_DENOISE =
      TEMPLATE.computed("\"Paint\".denoise", "strength").sets("3", "denoise");
  private static final Bypass LATENT_UPSCALE_BYPASS = TEMPLATE.bypass("16").joins(0, "samples");
  private static final Mute REFINE_MUTE = TEMPLATE.mute("19");
  private static final Mute PREVIEW_IMAGE_MUTE = TEMPLATE.mute("13");
  private static final WorkflowOutput FINALS = TEMPLATE.output("finals", "9");
  private static final WorkflowOutput REFINED = TEMPLATE.output("refined", "21");
  private static final WorkflowOutput PREVIEW = TEMPLATE.output("preview", "13");

  private final @Nullable InputImage photo;
  private final @Nullable InputImage mask;
  private final long seed;
  private final int upscale_by;
  private final boolean larger;
  private final boolean refine;
  private final Model model;
  private final Default default_;
  private final Second second;
  private final Start start;
  private final List<Lora> loras;
  private final double strength;

  private ArtWorkflow(Builder builder) {
    this.photo = builder.photo;
    this.mask = builder.mask;
    this.seed = builder.seed != null ? builder.seed : Seeds.random();
    this.upscale_by = builder.upscale_by;
    this.larger = builder.larger;
    this.refine = builder.refine;
    this.model = builder.model;
    this.default_ = builder.default_;
    this.second = builder.second;
    this.start = builder.start;
    this.loras = builder.loras;
    if (start == Start.PHOTO && photo == null) {
      throw new IllegalArgumentException(
          WorkflowText.about("photo must be set")
              .add(START, start)
              .toString());
    }
    if (start == Start.INPAINT && photo == null) {
      throw new IllegalArgumentException(
          WorkflowText.about("photo must be set")
              .add(START, start)
              .toString());
    }
    if (second == Second.PHOTO && photo == null) {
      throw new IllegalArgumentException(
          WorkflowText.about("photo must be set")
              .add(SECOND, second)
              .toString());
    }
    if (start == Start.INPAINT && mask == null) {
      throw new IllegalArgumentException(
          WorkflowText.about("mask must be set")
              .add(START, start)
              .toString());
    }
    if (!(start == Start.BLANK || second != Second.PHOTO)) {
      throw new IllegalArgumentException(
          WorkflowText.about(
              "begun with " + start.value() + ", so there is no photo to go on with")
              .add(SECOND, second)
              .add(START, start)
              .toString());
    }
    this.strength = start == Start.PHOTO && model != Model.STYLED ? 0.6 : 1.0;
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder photo(InputImage photo) {
    return builder().photo(photo);
  }

  public static Builder photo(Path photo) {
    return builder().photo(photo);
  }

  public static Builder photo(byte[] photo) {
    return builder().photo(photo);
  }

  public static Builder photo(OutputImage photo) {
    return builder().photo(photo);
  }

  public static Builder mask(InputImage mask) {
    return builder().mask(mask);
  }

  public static Builder mask(Path mask) {
    return builder().mask(mask);
  }

  public static Builder mask(byte[] mask) {
    return builder().mask(mask);
  }

  public static Builder mask(OutputImage mask) {
    return builder().mask(mask);
  }

  public static Builder seed(long seed) {
    return builder().seed(seed);
  }

  public static Builder upscale_by(int upscale_by) {
    return builder().upscale_by(upscale_by);
  }

  public static Builder larger(boolean larger) {
    return builder().larger(larger);
  }

  public static Builder refine(boolean refine) {
    return builder().refine(refine);
  }

  /** @deprecated use the checkpoint */
  @Deprecated
  public static Builder model(Model model) {
    return builder().model(model);
  }

  public static Builder default_(Default default_) {
    return builder().default_(default_);
  }

  public static Builder second(Second second) {
    return builder().second(second);
  }

  public static Builder start(Start start) {
    return builder().start(start);
  }

  public static Builder loras(List<Lora> loras) {
    return builder().loras(loras);
  }

  public static Builder lora(UnaryOperator<Lora.Builder> lora) {
    return builder().lora(lora);
  }

  public static Builder preset(Preset preset) {
    return builder().preset(preset);
  }

  public Optional<InputImage> photo() {
    return Optional.ofNullable(photo);
  }

  public Optional<InputImage> mask() {
    return Optional.ofNullable(mask);
  }

  /** Unsigned: see {@link Long#toUnsignedString(long)}. */
  public long seed() {
    return seed;
  }

  public int upscale_by() {
    return upscale_by;
  }

  public boolean larger() {
    return larger;
  }

  /** One pass or two. */
  public boolean refine() {
    return refine;
  }

  /** @deprecated use the checkpoint */
  @Deprecated
  public Model model() {
    return model;
  }

  public Default default_() {
    return default_;
  }

  public Second second() {
    return second;
  }

  /** What the painting begins with. */
  public Start start() {
    return start;
  }

  public List<Lora> loras() {
    return loras;
  }

  /** A builder that begins with these values, drawn ones too. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.photo = photo;
    builder.mask = mask;
    builder.seed = seed;
    builder.upscale_by = upscale_by;
    builder.larger = larger;
    builder.refine = refine;
    builder.model = model;
    builder.default_ = default_;
    builder.second = second;
    builder.start = start;
    builder.loras = loras;
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
        .setOptional(PHOTO, photo, WorkflowRequest.Builder::set)
        .setOptional(MASK, mask, WorkflowRequest.Builder::set)
        .setUnsigned(SEED, seed)
        .set(UPSCALE_BY, upscale_by)
        .link(MODEL, model.source)
        .link(DEFAULT, default_.source)
        .link(SECOND, second.source)
        .link(START, start.source)
        .set(PAINT_DENOISE, strength)
        .chain(LORA, loras, Lora::applyTo)
        .spare("13", second == Second.PAINTED && start == Start.BLANK, "second and start")
        .spare(
            "18",
            start == Start.BLANK || start == Start.PHOTO || second == Second.PHOTO,
            "start and second")
        .bypass(LATENT_UPSCALE_BYPASS, !larger, "larger = false")
        .mute(REFINE_MUTE, !refine, "refine = false")
        .mute(PREVIEW_IMAGE_MUTE, start == Start.INPAINT, "start == inpaint")
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(FINALS), outputs.images(REFINED), outputs.images(PREVIEW));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArtWorkflow that
        && Objects.equals(photo, that.photo)
        && Objects.equals(mask, that.mask)
        && seed == that.seed
        && upscale_by == that.upscale_by
        && larger == that.larger
        && refine == that.refine
        && model.equals(that.model)
        && default_.equals(that.default_)
        && second.equals(that.second)
        && start.equals(that.start)
        && loras.equals(that.loras);
  }

  @Override
  public int hashCode() {
    return Objects.hash(photo, mask, seed, upscale_by, larger, refine, model, default_, second,
        start, loras);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .addOptional(PHOTO, photo, WorkflowText::add)
        .addOptional(MASK, mask, WorkflowText::add)
        .addUnsigned(SEED, seed)
        .add(UPSCALE_BY, upscale_by)
        .add("larger", larger)
        .add("refine", refine)
        .add(MODEL, model)
        .add(DEFAULT, default_)
        .add(SECOND, second)
        .add(START, start)
        .add("loras", loras)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<ArtWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            ArtWorkflow.class, "ArtWorkflow.schema.json", Builder::new, Builder::build)
            .set(PHOTO, UntypedValue::asImage, Builder::photo, ArtWorkflow::photo)
            .set(MASK, UntypedValue::asImage, Builder::mask, ArtWorkflow::mask)
            .set(SEED, UntypedValue::asUnsigned, Builder::seed, ArtWorkflow::seed)
            .set(UPSCALE_BY, UntypedValue::asInt, Builder::upscale_by, ArtWorkflow::upscale_by)
            .set("larger", UntypedValue::asBoolean, Builder::larger, ArtWorkflow::larger)
            .set("refine", UntypedValue::asBoolean, Builder::refine, ArtWorkflow::refine)
            .set(MODEL, value -> value.oneOf(Model.values()), Builder::model, ArtWorkflow::model)
            .set(DEFAULT, value -> value.oneOf(Default.values()), Builder::default_,
                ArtWorkflow::default_)
            .set(SECOND, value -> value.oneOf(Second.values()), Builder::second,
                ArtWorkflow::second)
            .set(START, value -> value.oneOf(Start.values()), Builder::start, ArtWorkflow::start)
            .list("loras", "lora", Lora.ByName.SETTERS, Builder::loras, ArtWorkflow::loras)
            .preset("quick", builder -> builder.preset(Preset.QUICK))
            .load();
  }

  /**
   * What a run yields.
   *
   * @param finals of node 9, {@code SaveImage}; empty with {@code second} photo
   * @param refined of node 21, {@code SaveImage}; empty with {@code refine} off
   * @param preview of node 13, {@code PreviewImage}; empty with {@code start} inpaint, or with
   *     {@code start} blank and {@code second} painted
   */
  public record Outputs(List<OutputImage> finals, List<OutputImage> refined,
      List<OutputImage> preview) {}

  /** The nodes of {@code art.json}. */
  public static final class Nodes {
    /** Node 9, {@code SaveImage}. */
    public static final WorkflowNode FINALS = TEMPLATE.node("9");

    /** Node 21, {@code SaveImage}. */
    public static final WorkflowNode REFINED = TEMPLATE.node("21");

    /** Node 13, {@code PreviewImage}. */
    public static final WorkflowNode PREVIEW = TEMPLATE.node("13");

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

  /** The cases of {@link Builder#model model}. */
  public enum Model implements Choice {
    /** From node 4, {@code CheckpointLoaderSimple}. */
    FULL("full", LinkSource.of("4", 0).without("15")),

    /** From node 14, {@code LoraLoader}. */
    STYLED("styled", LinkSource.of("14", 0).without("15")),

    /** From node 15, {@code UNETLoader}. */
    Full("Full", LinkSource.of("15", 0));

    private final String value;
    private final LinkSource source;

    Model(String value, LinkSource source) {
      this.value = value;
      this.source = source;
    }

    @Override
    public String value() {
      return value;
    }
  }

  /** The cases of {@link Builder#default_ default}. */
  public enum Default implements Choice {
    /** From node 4, {@code CheckpointLoaderSimple}. */
    CLASS("class", LinkSource.of("4", 2).without("22")),

    /** From node 22, {@code VAELoader}. */
    LinkSource_("LinkSource", LinkSource.of("22", 0));

    private final String value;
    private final LinkSource source;

    Default(String value, LinkSource source) {
      this.value = value;
      this.source = source;
    }

    @Override
    public String value() {
      return value;
    }
  }

  /** The cases of {@link Builder#second second}. */
  public enum Second implements Choice {
    /** From node 3, {@code KSampler}. */
    PAINTED("painted", LinkSource.of("3", 0).without("16")),

    /** From node 16, {@code LatentUpscale}. */
    PHOTO("photo", LinkSource.of("16", 0).without("9"));

    private final String value;
    private final LinkSource source;

    Second(String value, LinkSource source) {
      this.value = value;
      this.source = source;
    }

    @Override
    public String value() {
      return value;
    }
  }

  /** The cases of {@link Builder#start start}. */
  public enum Start implements Choice {
    /** From node 5, {@code EmptyLatentImage}. */
    BLANK("blank", LinkSource.of("5", 0)),

    /** From node 12, {@code VAEEncode}. */
    PHOTO("photo", LinkSource.of("12", 0)),

    /** A picture of which a part is painted anew. From node 18, {@code VAEEncodeForInpaint}. */
    INPAINT("inpaint", LinkSource.of("18", 0));

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

  /** One of {@link ArtWorkflow.Builder#loras lora}. */
  public static final class Lora {
    private static final Parameter NAME = TEMPLATE.parameter("name").sets("14", "lora_name");

    private final String name;

    private Lora(Builder builder) {
      this.name = builder.name;
    }

    /** Begins with every parameter at its default. */
    public static Builder builder() {
      return new Builder();
    }

    public static Builder name(String name) {
      return builder().name(name);
    }

    public String name() {
      return name;
    }

    /** A builder that begins with these values. */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.name = name;
      return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Lora that
          && name.equals(that.name);
    }

    @Override
    public int hashCode() {
      return Objects.hash(name);
    }

    @Override
    public String toString() {
      return WorkflowText.of(this)
          .add(NAME, name)
          .toString();
    }

    private void applyTo(WorkflowRequest.Builder request) {
      request.set(NAME, name);
    }

    /** Joins names of the mapping to setters. */
    private static final class ByName {
      static final ElementSetters<Lora, Builder> SETTERS =
          ElementSetters.of(
              Lora.class, Builder::new, Builder::build, Lora::toBuilder)
              .set(NAME, UntypedValue::asText, Builder::name, Lora::name);
    }

    /** Collects the parameters of a {@link Lora}. Not thread-safe. */
    public static final class Builder {
      private String name = "ink.safetensors";

      private Builder() {}

      /**
       * Sets {@code lora_name} of node 14, {@code LoraLoader}. By default {@code ink.safetensors}.
       */
      public Builder name(String name) {
        this.name = NAME.given(name);
        return this;
      }

      /** Builds from what was set so far; this builder can go on. */
      public Lora build() {
        return new Lora(this);
      }
    }
  }

  /** Values that go together: see {@link Builder#preset(Preset)}. */
  public enum Preset {
    /** Sets {@code start = photo}, {@code model = Full}. */
    QUICK
  }

  /** Collects the parameters of a {@link ArtWorkflow}. Not thread-safe. */
  public static final class Builder implements Beginning {
    private @Nullable InputImage photo;
    private @Nullable InputImage mask;
    private @Nullable Long seed;
    private int upscale_by = 1024;
    private boolean larger = false;
    private boolean refine = true;
    private Model model = Model.FULL;
    private Default default_ = Default.CLASS;
    private Second second = Second.PAINTED;
    private Start start = Start.BLANK;
    private List<Lora> loras = List.of();

    private Builder() {}

    /**
     * Sets {@code image} of node 10, {@code LoadImage}. Left out unless set.
     *
     * <p>Needed by {@link #build()} where {@code start == photo} or {@code start == inpaint} or
     * {@code second == photo}.
     */
    public Builder photo(InputImage photo) {
      this.photo = PHOTO.given(photo);
      return this;
    }

    /** As {@link #photo(InputImage)}, with a file of this machine. */
    public Builder photo(Path photo) {
      return photo(InputImage.of(PHOTO.given(photo)));
    }

    /** As {@link #photo(InputImage)}, with a picture in memory. */
    public Builder photo(byte[] photo) {
      return photo(InputImage.of(PHOTO.given(photo)));
    }

    /** As {@link #photo(InputImage)}, with a picture that an earlier job made. */
    public Builder photo(OutputImage photo) {
      return photo(InputImage.of(PHOTO.given(photo)));
    }

    /**
     * Sets {@code image} of node 17, {@code LoadImage}. Left out unless set.
     *
     * <p>Needed by {@link #build()} where {@code start == inpaint}.
     */
    public Builder mask(InputImage mask) {
      this.mask = MASK.given(mask);
      return this;
    }

    /** As {@link #mask(InputImage)}, with a file of this machine. */
    public Builder mask(Path mask) {
      return mask(InputImage.of(MASK.given(mask)));
    }

    /** As {@link #mask(InputImage)}, with a picture in memory. */
    public Builder mask(byte[] mask) {
      return mask(InputImage.of(MASK.given(mask)));
    }

    /** As {@link #mask(InputImage)}, with a picture that an earlier job made. */
    public Builder mask(OutputImage mask) {
      return mask(InputImage.of(MASK.given(mask)));
    }

    /**
     * Sets {@code seed} of node 3, {@code KSampler}; and {@code seed} of node 19, {@code KSampler}.
     * Unsigned; drawn by {@link #build()} unless set.
     */
    public Builder seed(long seed) {
      this.seed = seed;
      return this;
    }

    /**
     * Sets {@code width} of node 16, {@code LatentUpscale}; and {@code height} of node 16, {@code
     * LatentUpscale}. From 64 to 4096; by default 1024.
     */
    public Builder upscale_by(int upscale_by) {
      this.upscale_by = UPSCALE_BY.inRange(upscale_by, 64, 4096, 1);
      return this;
    }

    /** Off bypasses node 16, {@code LatentUpscale}. Off by default. */
    public Builder larger(boolean larger) {
      this.larger = larger;
      return this;
    }

    /**
     * One pass or two. On by default.
     *
     * <p>Off mutes node 19, {@code KSampler}, and with it node 20, {@code VAEDecode} and node 21,
     * {@code SaveImage}.
     */
    public Builder refine(boolean refine) {
      this.refine = refine;
      return this;
    }

    /**
     * Chooses what {@code model} of node 3, {@code KSampler}; and {@code model} of node 19, {@code
     * KSampler}, takes. By default {@code full}.
     *
     * @deprecated use the checkpoint
     */
    @Deprecated
    public Builder model(Model model) {
      this.model = MODEL.given(model);
      return this;
    }

    /**
     * Chooses what {@code vae} of node 8, {@code VAEDecode}; and {@code vae} of node 20, {@code
     * VAEDecode}, takes. By default {@code class}.
     */
    public Builder default_(Default default_) {
      this.default_ = DEFAULT.given(default_);
      return this;
    }

    /**
     * Chooses what {@code latent_image} of node 19, {@code KSampler}, takes. By default {@code
     * painted}.
     *
     * <p>Checked by {@link #build()}: {@code start == blank || !(second == photo)}.
     */
    public Builder second(Second second) {
      this.second = SECOND.given(second);
      return this;
    }

    /**
     * What the painting begins with. By default {@code blank}.
     *
     * <p>Chooses what {@code latent_image} of node 3, {@code KSampler}, takes.
     *
     * <p>Checked by {@link #build()}: {@code start == blank || !(second == photo)}.
     */
    public Builder start(Start start) {
      this.start = START.given(start);
      return this;
    }

    /** All of them, in place of those there are. Up to 4; none by default. */
    public Builder loras(List<Lora> loras) {
      this.loras = LORA.atMost(4, loras);
      return this;
    }

    /**
     * Adds one behind those there are; the first is the nearest to the source. Up to 4; none by
     * default.
     */
    public Builder lora(UnaryOperator<Lora.Builder> lora) {
      this.loras = LORA.added(4, loras, lora.apply(Lora.builder()).build());
      return this;
    }

    /**
     * Sets all that the preset sets, as if each setter were called now: what is called later wins.
     */
    public Builder preset(Preset preset) {
      switch (Objects.requireNonNull(preset, "preset")) {
        case QUICK -> {
          start(Start.PHOTO);
          model(Model.Full);
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
