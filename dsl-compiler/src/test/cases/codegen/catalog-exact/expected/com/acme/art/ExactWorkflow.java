// Generated from mapping.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.Choice;
import dev.weft.workflow.JobOutputs;
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

/** Runs {@code workflow.json}. */
@Generated("weft-maven-plugin")
public final class ExactWorkflow implements Workflow<ExactWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(ExactWorkflow.class, "ExactWorkflow.json").load();
  private static final Parameter SCALE = TEMPLATE.parameter("scale").sets("1", "scale");
  private static final Parameter SECONDS = TEMPLATE.parameter("seconds").sets("1", "seconds");
  private static final Parameter LOOP = TEMPLATE.parameter("loop").sets("1", "loop");
  private static final Parameter TAGS = TEMPLATE.parameter("tags").sets("1", "tags");
  private static final Parameter GROUND = TEMPLATE.parameter("ground").sets("1", "ground");
  private static final Parameter BOX = TEMPLATE.parameter("box").sets("1", "box");
  private static final Parameter LARGE = TEMPLATE.parameter("large").sets("1", "large");
  private static final Parameter SOME = TEMPLATE.parameter("some").sets("1", "some");
  private static final Parameter TURNED = TEMPLATE.parameter("turned").sets("1", "turned");
  private static final Parameter CFG = TEMPLATE.parameter("cfg").sets("1", "cfg");
  private static final Parameter GAP = TEMPLATE.parameter("gap").sets("1", "gap");
  private static final Parameter FRAME = TEMPLATE.parameter("frame").sets("1", "frame");
  private static final Parameter CURVE = TEMPLATE.parameter("curve").sets("1", "curve");
  private static final WorkflowOutput REPORT = TEMPLATE.output("report", "1");

  private final Scale scale;
  private final Seconds seconds;
  private final boolean loop;
  private final String tags;
  private final String ground;
  private final String box;
  private final long large;
  private final int some;
  private final int turned;
  private final double cfg;
  private final Gap gap;
  private final @Nullable String frame;
  private final String curve;

  private ExactWorkflow(Builder builder) {
    this.scale = builder.scale;
    this.seconds = builder.seconds;
    this.loop = builder.loop;
    this.tags = builder.tags;
    this.ground = builder.ground;
    this.box = builder.box;
    this.large = builder.large;
    this.some = builder.some;
    this.turned = builder.turned;
    this.cfg = builder.cfg;
    this.gap = builder.gap;
    this.frame = builder.frame;
    this.curve = builder.curve;
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder scale(Scale scale) {
    return builder().scale(scale);
  }

  public static Builder seconds(Seconds seconds) {
    return builder().seconds(seconds);
  }

  public static Builder loop(boolean loop) {
    return builder().loop(loop);
  }

  public static Builder tags(String tags) {
    return builder().tags(tags);
  }

  public static Builder ground(String ground) {
    return builder().ground(ground);
  }

  public static Builder box(String box) {
    return builder().box(box);
  }

  public static Builder large(long large) {
    return builder().large(large);
  }

  public static Builder some(int some) {
    return builder().some(some);
  }

  public static Builder turned(int turned) {
    return builder().turned(turned);
  }

  public static Builder cfg(double cfg) {
    return builder().cfg(cfg);
  }

  public static Builder gap(Gap gap) {
    return builder().gap(gap);
  }

  public static Builder frame(String frame) {
    return builder().frame(frame);
  }

  public static Builder curve(String curve) {
    return builder().curve(curve);
  }

  public Scale scale() {
    return scale;
  }

  public Seconds seconds() {
    return seconds;
  }

  public boolean loop() {
    return loop;
  }

  public String tags() {
    return tags;
  }

  public String ground() {
    return ground;
  }

  public String box() {
    return box;
  }

  public long large() {
    return large;
  }

  public int some() {
    return some;
  }

  public int turned() {
    return turned;
  }

  public double cfg() {
    return cfg;
  }

  public Gap gap() {
    return gap;
  }

  public Optional<String> frame() {
    return Optional.ofNullable(frame);
  }

  public String curve() {
    return curve;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.scale = scale;
    builder.seconds = seconds;
    builder.loop = loop;
    builder.tags = tags;
    builder.ground = ground;
    builder.box = box;
    builder.large = large;
    builder.some = some;
    builder.turned = turned;
    builder.cfg = cfg;
    builder.gap = gap;
    builder.frame = frame;
    builder.curve = curve;
    return builder;
  }

  /** This class as data, to be set by name. */
  public static WorkflowDescriptor<ExactWorkflow> descriptor() {
    return ByName.DESCRIPTOR;
  }

  /**
   * Reads the workflow back that made a picture, video or sound.
   *
   * @throws RecallException if the file holds none of this class, or one that does not fit, with
   *     all that does not
   */
  public static ExactWorkflow read(Path file) {
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
        .set(SCALE, scale)
        .set(SECONDS, seconds)
        .set(LOOP, loop)
        .setJson(TAGS, tags)
        .set(GROUND, ground)
        .setJson(BOX, box)
        .set(LARGE, large)
        .set(SOME, some)
        .set(TURNED, turned)
        .set(CFG, cfg)
        .set(GAP, gap)
        .setOptional(FRAME, frame, WorkflowRequest.Builder::set)
        .setJson(CURVE, curve)
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.json(REPORT));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ExactWorkflow that
        && scale.equals(that.scale)
        && seconds.equals(that.seconds)
        && loop == that.loop
        && tags.equals(that.tags)
        && ground.equals(that.ground)
        && box.equals(that.box)
        && large == that.large
        && some == that.some
        && turned == that.turned
        && Double.compare(cfg, that.cfg) == 0
        && gap.equals(that.gap)
        && Objects.equals(frame, that.frame)
        && curve.equals(that.curve);
  }

  @Override
  public int hashCode() {
    return Objects.hash(scale, seconds, loop, tags, ground, box, large, some, turned, cfg, gap,
        frame, curve);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(SCALE, scale)
        .add(SECONDS, seconds)
        .add(LOOP, loop)
        .addJson(TAGS, tags)
        .add(GROUND, ground)
        .addJson(BOX, box)
        .add(LARGE, large)
        .add(SOME, some)
        .add(TURNED, turned)
        .add(CFG, cfg)
        .add(GAP, gap)
        .addOptional(FRAME, frame, WorkflowText::add)
        .addJson(CURVE, curve)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<ExactWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            ExactWorkflow.class, "ExactWorkflow.schema.json", Builder::new, Builder::build)
            .set(SCALE, value -> new Scale(value.asDouble()), Builder::scale, ExactWorkflow::scale)
            .set(SECONDS, value -> new Seconds(value.asLong()), Builder::seconds,
                ExactWorkflow::seconds)
            .set(LOOP, UntypedValue::asBoolean, Builder::loop, ExactWorkflow::loop)
            .set(TAGS, UntypedValue::asJson, Builder::tags, ExactWorkflow::tags)
            .set(GROUND, UntypedValue::asText, Builder::ground, ExactWorkflow::ground)
            .set(BOX, UntypedValue::asJson, Builder::box, ExactWorkflow::box)
            .set(LARGE, UntypedValue::asLong, Builder::large, ExactWorkflow::large)
            .set(SOME, UntypedValue::asInt, Builder::some, ExactWorkflow::some)
            .set(TURNED, UntypedValue::asInt, Builder::turned, ExactWorkflow::turned)
            .set(CFG, UntypedValue::asDouble, Builder::cfg, ExactWorkflow::cfg)
            .set(GAP, value -> new Gap(value.asDouble()), Builder::gap, ExactWorkflow::gap)
            .set(FRAME, UntypedValue::asText, Builder::frame, ExactWorkflow::frame)
            .set(CURVE, UntypedValue::asJson, Builder::curve, ExactWorkflow::curve)
            .load();
  }

  /**
   * What a run yields.
   *
   * @param report of node 1, {@code Exact}
   */
  public record Outputs(String report) {}

  /** The nodes of {@code workflow.json}. */
  public static final class Nodes {
    /** Node 1, {@code Exact}. */
    public static final WorkflowNode REPORT = TEMPLATE.node("1");

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

  /** What {@link Builder#scale scale} takes: one of the constants, or any other number. */
  public record Scale(double number) implements Choice {
    public static final Scale LITERAL_0_DOT_5 = new Scale(0.5);
    public static final Scale LITERAL_1 = new Scale(1.0);
    public static final Scale LITERAL_1_DOT_5 = new Scale(1.5);

    public Scale {
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException("not a number that can be sent: " + number);
      }
    }

    @Override
    public String value() {
      return Double.toString(number);
    }

    @Override
    public String json() {
      return value();
    }
  }

  /** What {@link Builder#seconds seconds} takes: one of the constants, or any other number. */
  public record Seconds(long number) implements Choice {
    public static final Seconds LITERAL_6 = new Seconds(6);
    public static final Seconds LITERAL_10 = new Seconds(10);

    @Override
    public String value() {
      return Long.toString(number);
    }

    @Override
    public String json() {
      return value();
    }
  }

  /** What {@link Builder#gap gap} takes: one of the constants, or any other number. */
  public record Gap(double number) implements Choice {
    public static final Gap LITERAL_0_DOT_25 = new Gap(0.25);
    public static final Gap LITERAL_0_DOT_75 = new Gap(0.75);

    public Gap {
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException("not a number that can be sent: " + number);
      }
    }

    @Override
    public String value() {
      return Double.toString(number);
    }

    @Override
    public String json() {
      return value();
    }
  }

  /** Collects the parameters of a {@link ExactWorkflow}. Not thread-safe. */
  public static final class Builder {
    private Scale scale = Scale.LITERAL_1;
    private Seconds seconds = Seconds.LITERAL_10;
    private boolean loop = true;
    private String tags = "{\"__value__\": [\"ink\"]}";
    private String ground = "#204060";
    private String box = "{\"x\": 1, \"y\": 2}";
    private long large = 9007199254740993L;
    private int some = 3;
    private int turned = 2;
    private double cfg = 8.0;
    private Gap gap = Gap.LITERAL_0_DOT_25;
    private @Nullable String frame;
    private String curve = "{\"points\": []}";

    private Builder() {}

    /** Sets {@code scale} of node 1, {@code Exact}. By default 1. */
    public Builder scale(Scale scale) {
      this.scale = SCALE.given(scale);
      return this;
    }

    /** Sets {@code seconds} of node 1, {@code Exact}. By default 10. */
    public Builder seconds(Seconds seconds) {
      this.seconds = SECONDS.given(seconds);
      return this;
    }

    /** Sets {@code loop} of node 1, {@code Exact}. By default true. */
    public Builder loop(boolean loop) {
      this.loop = loop;
      return this;
    }

    /**
     * Sets {@code tags} of node 1, {@code Exact}. One JSON value; by default
     * <code>&#123;"__value__": ["ink"]&#125;</code>.
     */
    public Builder tags(String tags) {
      this.tags = TAGS.json(tags);
      return this;
    }

    /** Sets {@code ground} of node 1, {@code Exact}. By default {@code #204060}. */
    public Builder ground(String ground) {
      this.ground = GROUND.given(ground);
      return this;
    }

    /**
     * Sets {@code box} of node 1, {@code Exact}. One JSON value; by default <code>&#123;"x": 1,
     * "y": 2&#125;</code>.
     */
    public Builder box(String box) {
      this.box = BOX.json(box);
      return this;
    }

    /**
     * Sets {@code large} of node 1, {@code Exact}. From -9223372036854775808 to
     * 9223372036854775807; by default 9007199254740993.
     */
    public Builder large(long large) {
      this.large = LARGE.inRange(large, -9223372036854775808L, 9223372036854775807L, 1);
      return this;
    }

    /** Sets {@code some} of node 1, {@code Exact}. From 1 to 9; by default 3. */
    public Builder some(int some) {
      this.some = SOME.inRange(some, 1, 9, 1);
      return this;
    }

    /** Sets {@code turned} of node 1, {@code Exact}. By default 2. */
    public Builder turned(int turned) {
      this.turned = turned;
      return this;
    }

    /** Sets {@code cfg} of node 1, {@code Exact}. From 0 to 100; by default 8. */
    public Builder cfg(double cfg) {
      this.cfg = CFG.inRange(cfg, 0.0, 100.0, 0);
      return this;
    }

    /** Sets {@code gap} of node 1, {@code Exact}. By default 0.25. */
    public Builder gap(Gap gap) {
      this.gap = GAP.given(gap);
      return this;
    }

    /** Sets {@code frame} of node 1, {@code Exact}. Left out unless set. */
    public Builder frame(String frame) {
      this.frame = FRAME.given(frame);
      return this;
    }

    /**
     * Sets {@code curve} of node 1, {@code Exact}. One JSON value; by default <code>&#123;"points":
     * []&#125;</code>.
     */
    public Builder curve(String curve) {
      this.curve = CURVE.json(curve);
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public ExactWorkflow build() {
      return new ExactWorkflow(this);
    }
  }
}
