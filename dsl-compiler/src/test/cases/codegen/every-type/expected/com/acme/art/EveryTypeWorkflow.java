// Generated from mapping.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.Choice;
import dev.weft.workflow.InputAudio;
import dev.weft.workflow.InputFile;
import dev.weft.workflow.InputImage;
import dev.weft.workflow.InputVideo;
import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.OutputAudio;
import dev.weft.workflow.OutputFile;
import dev.weft.workflow.OutputImage;
import dev.weft.workflow.OutputVideo;
import dev.weft.workflow.Parameter;
import dev.weft.workflow.Seeds;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.WorkflowNode;
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
 * Every type that a parameter can have.
 *
 * <p>The workflow is never run.
 *
 * <p>Runs {@code workflow.json}.
 */
@Generated("weft-maven-plugin")
public final class EveryTypeWorkflow implements Workflow<EveryTypeWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(EveryTypeWorkflow.class, "EveryTypeWorkflow.json").load();
  private static final Parameter PORTRAIT = TEMPLATE.parameter("portrait").sets("1", "image");
  private static final Parameter CUT = TEMPLATE.parameter("cut").sets("2", "image");
  private static final Parameter CHANNEL = TEMPLATE.parameter("channel").sets("2", "channel");
  private static final Parameter DANCE = TEMPLATE.parameter("dance").sets("3", "file");
  private static final Parameter THEME = TEMPLATE.parameter("theme").sets("4", "audio");
  private static final Parameter SEED = TEMPLATE.parameter("seed").sets("5", "seed");
  private static final Parameter NOISE_SEED =
      TEMPLATE.parameter("noiseSeed").sets("5", "noise_seed");
  private static final Parameter STEPS = TEMPLATE.parameter("steps").sets("5", "steps");
  private static final Parameter LARGE = TEMPLATE.parameter("large").sets("5", "large");
  private static final Parameter STRENGTH = TEMPLATE.parameter("strength").sets("5", "strength");
  private static final Parameter CFG = TEMPLATE.parameter("cfg").sets("5", "cfg");
  private static final Parameter TILED = TEMPLATE.parameter("tiled").sets("5", "tiled");
  private static final Parameter STYLE = TEMPLATE.parameter("style").sets("5", "style");
  private static final Parameter SAMPLER = TEMPLATE.parameter("sampler").sets("5", "sampler");
  private static final Parameter SECONDS = TEMPLATE.parameter("seconds").sets("5", "seconds");
  private static final Parameter SCHEDULE = TEMPLATE.parameter("schedule").sets("5", "schedule");
  private static final Parameter DOCUMENT = TEMPLATE.parameter("document").sets("5", "document");
  private static final Parameter CHECKPOINT =
      TEMPLATE.parameter("checkpoint").sets("6", "ckpt_name");

  private final InputImage portrait;
  private final InputImage cut;
  private final Channel channel;
  private final InputVideo dance;
  private final InputAudio theme;
  private final long seed;
  private final long noiseSeed;
  private final int steps;
  private final long large;
  private final double strength;
  private final double cfg;
  private final boolean tiled;
  private final String style;
  private final Sampler sampler;
  private final Seconds seconds;
  private final String schedule;
  private final InputFile document;
  private final Checkpoint checkpoint;

  private EveryTypeWorkflow(Builder builder) {
    this.portrait = builder.portrait;
    this.cut = builder.cut;
    this.channel = builder.channel;
    this.dance = builder.dance;
    this.theme = builder.theme;
    this.seed = builder.seed;
    this.noiseSeed = builder.noiseSeed != null ? builder.noiseSeed : Seeds.random();
    this.steps = builder.steps;
    this.large = builder.large;
    this.strength = builder.strength;
    this.cfg = builder.cfg;
    this.tiled = builder.tiled;
    this.style = builder.style;
    this.sampler = builder.sampler;
    this.seconds = builder.seconds;
    this.schedule = builder.schedule;
    this.document = builder.document;
    this.checkpoint = builder.checkpoint;
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder portrait(InputImage portrait) {
    return builder().portrait(portrait);
  }

  public static Builder portrait(Path portrait) {
    return builder().portrait(portrait);
  }

  public static Builder portrait(byte[] portrait) {
    return builder().portrait(portrait);
  }

  public static Builder portrait(OutputImage portrait) {
    return builder().portrait(portrait);
  }

  public static Builder cut(InputImage cut) {
    return builder().cut(cut);
  }

  public static Builder cut(Path cut) {
    return builder().cut(cut);
  }

  public static Builder cut(byte[] cut) {
    return builder().cut(cut);
  }

  public static Builder cut(OutputImage cut) {
    return builder().cut(cut);
  }

  public static Builder channel(Channel channel) {
    return builder().channel(channel);
  }

  public static Builder dance(InputVideo dance) {
    return builder().dance(dance);
  }

  public static Builder dance(Path dance) {
    return builder().dance(dance);
  }

  public static Builder dance(byte[] dance) {
    return builder().dance(dance);
  }

  public static Builder dance(OutputVideo dance) {
    return builder().dance(dance);
  }

  public static Builder theme(InputAudio theme) {
    return builder().theme(theme);
  }

  public static Builder theme(Path theme) {
    return builder().theme(theme);
  }

  public static Builder theme(byte[] theme) {
    return builder().theme(theme);
  }

  public static Builder theme(OutputAudio theme) {
    return builder().theme(theme);
  }

  public static Builder seed(long seed) {
    return builder().seed(seed);
  }

  public static Builder noiseSeed(long noiseSeed) {
    return builder().noiseSeed(noiseSeed);
  }

  public static Builder steps(int steps) {
    return builder().steps(steps);
  }

  public static Builder large(long large) {
    return builder().large(large);
  }

  public static Builder strength(double strength) {
    return builder().strength(strength);
  }

  public static Builder cfg(double cfg) {
    return builder().cfg(cfg);
  }

  public static Builder tiled(boolean tiled) {
    return builder().tiled(tiled);
  }

  public static Builder style(String style) {
    return builder().style(style);
  }

  public static Builder sampler(Sampler sampler) {
    return builder().sampler(sampler);
  }

  public static Builder seconds(Seconds seconds) {
    return builder().seconds(seconds);
  }

  public static Builder schedule(String schedule) {
    return builder().schedule(schedule);
  }

  public static Builder document(InputFile document) {
    return builder().document(document);
  }

  public static Builder document(Path document) {
    return builder().document(document);
  }

  public static Builder document(byte[] document) {
    return builder().document(document);
  }

  public static Builder document(OutputFile document) {
    return builder().document(document);
  }

  public static Builder checkpoint(Checkpoint checkpoint) {
    return builder().checkpoint(checkpoint);
  }

  public InputImage portrait() {
    return portrait;
  }

  public InputImage cut() {
    return cut;
  }

  public Channel channel() {
    return channel;
  }

  public InputVideo dance() {
    return dance;
  }

  public InputAudio theme() {
    return theme;
  }

  /** Where the noise begins. Unsigned: see {@link Long#toUnsignedString(long)}. */
  public long seed() {
    return seed;
  }

  /** Unsigned: see {@link Long#toUnsignedString(long)}. */
  public long noiseSeed() {
    return noiseSeed;
  }

  public int steps() {
    return steps;
  }

  public long large() {
    return large;
  }

  public double strength() {
    return strength;
  }

  public double cfg() {
    return cfg;
  }

  public boolean tiled() {
    return tiled;
  }

  public String style() {
    return style;
  }

  public Sampler sampler() {
    return sampler;
  }

  public Seconds seconds() {
    return seconds;
  }

  public String schedule() {
    return schedule;
  }

  public InputFile document() {
    return document;
  }

  public Checkpoint checkpoint() {
    return checkpoint;
  }

  /** A builder that begins with these values, drawn ones too. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.portrait = portrait;
    builder.cut = cut;
    builder.channel = channel;
    builder.dance = dance;
    builder.theme = theme;
    builder.seed = seed;
    builder.noiseSeed = noiseSeed;
    builder.steps = steps;
    builder.large = large;
    builder.strength = strength;
    builder.cfg = cfg;
    builder.tiled = tiled;
    builder.style = style;
    builder.sampler = sampler;
    builder.seconds = seconds;
    builder.schedule = schedule;
    builder.document = document;
    builder.checkpoint = checkpoint;
    return builder;
  }

  /** This class as data, to be set by name. */
  public static WorkflowDescriptor<EveryTypeWorkflow> descriptor() {
    return ByName.DESCRIPTOR;
  }

  /**
   * Reads the workflow back that made a picture, video or sound.
   *
   * @throws RecallException if the file holds none of this class, or one that does not fit, with
   *     all that does not
   */
  public static EveryTypeWorkflow read(Path file) {
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
        .set(PORTRAIT, portrait)
        .set(CUT, cut)
        .set(CHANNEL, channel)
        .set(DANCE, dance)
        .set(THEME, theme)
        .setUnsigned(SEED, seed)
        .setUnsigned(NOISE_SEED, noiseSeed)
        .set(STEPS, steps)
        .set(LARGE, large)
        .set(STRENGTH, strength)
        .set(CFG, cfg)
        .set(TILED, tiled)
        .set(STYLE, style)
        .set(SAMPLER, sampler)
        .set(SECONDS, seconds)
        .setJson(SCHEDULE, schedule)
        .set(DOCUMENT, document)
        .set(CHECKPOINT, checkpoint)
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EveryTypeWorkflow that
        && portrait.equals(that.portrait)
        && cut.equals(that.cut)
        && channel.equals(that.channel)
        && dance.equals(that.dance)
        && theme.equals(that.theme)
        && seed == that.seed
        && noiseSeed == that.noiseSeed
        && steps == that.steps
        && large == that.large
        && Double.compare(strength, that.strength) == 0
        && Double.compare(cfg, that.cfg) == 0
        && tiled == that.tiled
        && style.equals(that.style)
        && sampler.equals(that.sampler)
        && seconds.equals(that.seconds)
        && schedule.equals(that.schedule)
        && document.equals(that.document)
        && checkpoint.equals(that.checkpoint);
  }

  @Override
  public int hashCode() {
    return Objects.hash(portrait, cut, channel, dance, theme, seed, noiseSeed, steps, large,
        strength, cfg, tiled, style, sampler, seconds, schedule, document, checkpoint);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(PORTRAIT, portrait)
        .add(CUT, cut)
        .add(CHANNEL, channel)
        .add(DANCE, dance)
        .add(THEME, theme)
        .addUnsigned(SEED, seed)
        .addUnsigned(NOISE_SEED, noiseSeed)
        .add(STEPS, steps)
        .add(LARGE, large)
        .add(STRENGTH, strength)
        .add(CFG, cfg)
        .add(TILED, tiled)
        .add(STYLE, style)
        .add(SAMPLER, sampler)
        .add(SECONDS, seconds)
        .addJson(SCHEDULE, schedule)
        .add(DOCUMENT, document)
        .add(CHECKPOINT, checkpoint)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<EveryTypeWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            EveryTypeWorkflow.class, "EveryTypeWorkflow.schema.json", Builder::new, Builder::build)
            .set(PORTRAIT, UntypedValue::asImage, Builder::portrait, EveryTypeWorkflow::portrait)
            .set(CUT, UntypedValue::asImage, Builder::cut, EveryTypeWorkflow::cut)
            .set(CHANNEL, value -> new Channel(value.asText()), Builder::channel,
                EveryTypeWorkflow::channel)
            .set(DANCE, UntypedValue::asVideo, Builder::dance, EveryTypeWorkflow::dance)
            .set(THEME, UntypedValue::asAudio, Builder::theme, EveryTypeWorkflow::theme)
            .set(SEED, UntypedValue::asUnsigned, Builder::seed, EveryTypeWorkflow::seed)
            .set(NOISE_SEED, UntypedValue::asUnsigned, Builder::noiseSeed,
                EveryTypeWorkflow::noiseSeed)
            .set(STEPS, UntypedValue::asInt, Builder::steps, EveryTypeWorkflow::steps)
            .set(LARGE, UntypedValue::asLong, Builder::large, EveryTypeWorkflow::large)
            .set(STRENGTH, UntypedValue::asDouble, Builder::strength, EveryTypeWorkflow::strength)
            .set(CFG, UntypedValue::asDouble, Builder::cfg, EveryTypeWorkflow::cfg)
            .set(TILED, UntypedValue::asBoolean, Builder::tiled, EveryTypeWorkflow::tiled)
            .set(STYLE, UntypedValue::asText, Builder::style, EveryTypeWorkflow::style)
            .set(SAMPLER, value -> value.oneOf(Sampler.values()), Builder::sampler,
                EveryTypeWorkflow::sampler)
            .set(SECONDS, value -> value.oneOf(Seconds.values()), Builder::seconds,
                EveryTypeWorkflow::seconds)
            .set(SCHEDULE, UntypedValue::asJson, Builder::schedule, EveryTypeWorkflow::schedule)
            .set(DOCUMENT, UntypedValue::asFile, Builder::document, EveryTypeWorkflow::document)
            .set(CHECKPOINT, value -> new Checkpoint(value.asText()), Builder::checkpoint,
                EveryTypeWorkflow::checkpoint)
            .load();
  }

  /** What a run yields. */
  public record Outputs() {}

  /** The nodes of {@code workflow.json}. */
  public static final class Nodes {
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

  /** What {@link Builder#channel channel} takes: one of the constants, or any other value. */
  public record Channel(String value) implements Choice {
    public static final Channel ALPHA = new Channel("alpha");
    public static final Channel RED = new Channel("red");
    public static final Channel GREEN = new Channel("green");
    public static final Channel BLUE = new Channel("blue");

    public Channel {
      Objects.requireNonNull(value, "value");
    }
  }

  /** What {@link Builder#sampler sampler} takes. */
  public enum Sampler implements Choice {
    EULER("euler"),
    DPMPP_2M("dpmpp_2m");

    private final String value;

    Sampler(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }
  }

  /** What {@link Builder#seconds seconds} takes. */
  public enum Seconds implements Choice {
    LITERAL_5("5"),
    LITERAL_10("10");

    private final String value;

    Seconds(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }

    @Override
    public String json() {
      return value;
    }
  }

  /** What {@link Builder#checkpoint checkpoint} takes: any value that the server knows. */
  public record Checkpoint(String value) implements Choice {
    public Checkpoint {
      Objects.requireNonNull(value, "value");
    }
  }

  /** Collects the parameters of a {@link EveryTypeWorkflow}. Not thread-safe. */
  public static final class Builder {
    private InputImage portrait = InputImage.onServer("portrait.png");
    private InputImage cut = InputImage.onServer("portrait-mask.png");
    private Channel channel = Channel.ALPHA;
    private InputVideo dance = InputVideo.onServer("dance.mp4");
    private InputAudio theme = InputAudio.onServer("theme.flac");
    private long seed = Long.parseUnsignedLong("18446744073709551615");
    private @Nullable Long noiseSeed;
    private int steps = 24;
    private long large = 9007199254740993L;
    private double strength = 0.35;
    private double cfg = 1.0E-5;
    private boolean tiled = false;
    private String style = STYLE.savedText();
    private Sampler sampler = Sampler.DPMPP_2M;
    private Seconds seconds = Seconds.LITERAL_5;
    private String schedule = "{\"from\": 0, \"to\": [1, null]}";
    private InputFile document = InputFile.onServer("notes.txt");
    private Checkpoint checkpoint = new Checkpoint("dreamshaper_8.safetensors");

    private Builder() {}

    /** Sets {@code image} of node 1, {@code LoadImage}. By default {@code portrait.png}. */
    public Builder portrait(InputImage portrait) {
      this.portrait = PORTRAIT.given(portrait);
      return this;
    }

    /** As {@link #portrait(InputImage)}, with a file of this machine. */
    public Builder portrait(Path portrait) {
      return portrait(InputImage.of(PORTRAIT.given(portrait)));
    }

    /** As {@link #portrait(InputImage)}, with a picture in memory. */
    public Builder portrait(byte[] portrait) {
      return portrait(InputImage.of(PORTRAIT.given(portrait)));
    }

    /** As {@link #portrait(InputImage)}, with a picture that an earlier job made. */
    public Builder portrait(OutputImage portrait) {
      return portrait(InputImage.of(PORTRAIT.given(portrait)));
    }

    /**
     * Sets {@code image} of node 2, {@code LoadImageMask}. By default {@code portrait-mask.png}.
     */
    public Builder cut(InputImage cut) {
      this.cut = CUT.given(cut);
      return this;
    }

    /** As {@link #cut(InputImage)}, with a file of this machine. */
    public Builder cut(Path cut) {
      return cut(InputImage.of(CUT.given(cut)));
    }

    /** As {@link #cut(InputImage)}, with a picture in memory. */
    public Builder cut(byte[] cut) {
      return cut(InputImage.of(CUT.given(cut)));
    }

    /** As {@link #cut(InputImage)}, with a picture that an earlier job made. */
    public Builder cut(OutputImage cut) {
      return cut(InputImage.of(CUT.given(cut)));
    }

    /** Sets {@code channel} of node 2, {@code LoadImageMask}. By default {@code alpha}. */
    public Builder channel(Channel channel) {
      this.channel = CHANNEL.given(channel);
      return this;
    }

    /** Sets {@code file} of node 3, {@code LoadVideo}. By default {@code dance.mp4}. */
    public Builder dance(InputVideo dance) {
      this.dance = DANCE.given(dance);
      return this;
    }

    /** As {@link #dance(InputVideo)}, with a file of this machine. */
    public Builder dance(Path dance) {
      return dance(InputVideo.of(DANCE.given(dance)));
    }

    /** As {@link #dance(InputVideo)}, with a video in memory. */
    public Builder dance(byte[] dance) {
      return dance(InputVideo.of(DANCE.given(dance)));
    }

    /** As {@link #dance(InputVideo)}, with a video that an earlier job made. */
    public Builder dance(OutputVideo dance) {
      return dance(InputVideo.of(DANCE.given(dance)));
    }

    /** Sets {@code audio} of node 4, {@code LoadAudio}. By default {@code theme.flac}. */
    public Builder theme(InputAudio theme) {
      this.theme = THEME.given(theme);
      return this;
    }

    /** As {@link #theme(InputAudio)}, with a file of this machine. */
    public Builder theme(Path theme) {
      return theme(InputAudio.of(THEME.given(theme)));
    }

    /** As {@link #theme(InputAudio)}, with a sound in memory. */
    public Builder theme(byte[] theme) {
      return theme(InputAudio.of(THEME.given(theme)));
    }

    /** As {@link #theme(InputAudio)}, with a sound that an earlier job made. */
    public Builder theme(OutputAudio theme) {
      return theme(InputAudio.of(THEME.given(theme)));
    }

    /**
     * Where the noise begins. Unsigned; by default 18446744073709551615.
     *
     * <p>Sets {@code seed} of node 5, {@code Everything (custom)}.
     */
    public Builder seed(long seed) {
      this.seed = seed;
      return this;
    }

    /**
     * Sets {@code noise_seed} of node 5, {@code Everything (custom)}. Unsigned; drawn by {@link
     * #build()} unless set.
     */
    public Builder noiseSeed(long noiseSeed) {
      this.noiseSeed = noiseSeed;
      return this;
    }

    /** Sets {@code steps} of node 5, {@code Everything (custom)}. From 1 to 150; by default 24. */
    public Builder steps(int steps) {
      this.steps = STEPS.inRange(steps, 1, 150, 1);
      return this;
    }

    /** Sets {@code large} of node 5, {@code Everything (custom)}. By default 9007199254740993. */
    public Builder large(long large) {
      this.large = large;
      return this;
    }

    /**
     * Sets {@code strength} of node 5, {@code Everything (custom)}. From 0 to 1 in steps of 0.05;
     * by default 0.35.
     */
    public Builder strength(double strength) {
      this.strength = STRENGTH.inRange(strength, 0.0, 1.0, 0.05);
      return this;
    }

    /** Sets {@code cfg} of node 5, {@code Everything (custom)}. By default 1e-05. */
    public Builder cfg(double cfg) {
      this.cfg = CFG.finite(cfg);
      return this;
    }

    /** Sets {@code tiled} of node 5, {@code Everything (custom)}. By default false. */
    public Builder tiled(boolean tiled) {
      this.tiled = tiled;
      return this;
    }

    /** Sets {@code style} of node 5, {@code Everything (custom)}. By default as saved. */
    public Builder style(String style) {
      this.style = STYLE.given(style);
      return this;
    }

    /** Sets {@code sampler} of node 5, {@code Everything (custom)}. By default {@code dpmpp_2m}. */
    public Builder sampler(Sampler sampler) {
      this.sampler = SAMPLER.given(sampler);
      return this;
    }

    /** Sets {@code seconds} of node 5, {@code Everything (custom)}. By default 5. */
    public Builder seconds(Seconds seconds) {
      this.seconds = SECONDS.given(seconds);
      return this;
    }

    /**
     * Sets {@code schedule} of node 5, {@code Everything (custom)}. One JSON value; by default
     * <code>&#123;"from": 0, "to": [1, null]&#125;</code>.
     */
    public Builder schedule(String schedule) {
      this.schedule = SCHEDULE.json(schedule);
      return this;
    }

    /**
     * Sets {@code document} of node 5, {@code Everything (custom)}. By default {@code notes.txt}.
     */
    public Builder document(InputFile document) {
      this.document = DOCUMENT.given(document);
      return this;
    }

    /** As {@link #document(InputFile)}, with a file of this machine. */
    public Builder document(Path document) {
      return document(InputFile.of(DOCUMENT.given(document)));
    }

    /** As {@link #document(InputFile)}, with a file in memory. */
    public Builder document(byte[] document) {
      return document(InputFile.of(DOCUMENT.given(document)));
    }

    /** As {@link #document(InputFile)}, with a file that an earlier job made. */
    public Builder document(OutputFile document) {
      return document(InputFile.of(DOCUMENT.given(document)));
    }

    /**
     * Sets {@code ckpt_name} of node 6, {@code CheckpointLoaderSimple}. By default {@code
     * dreamshaper_8.safetensors}.
     */
    public Builder checkpoint(Checkpoint checkpoint) {
      this.checkpoint = CHECKPOINT.given(checkpoint);
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public EveryTypeWorkflow build() {
      return new EveryTypeWorkflow(this);
    }
  }
}
