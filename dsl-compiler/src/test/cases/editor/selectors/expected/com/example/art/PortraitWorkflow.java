// Generated from mapping.weft by weft-maven-plugin. Do not edit.
package com.example.art;

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
import dev.weft.workflow.descriptor.UntypedValue;
import dev.weft.workflow.descriptor.WorkflowDescriptor;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Runs {@code portrait.json}. */
@Generated("weft-maven-plugin")
public final class PortraitWorkflow implements Workflow<PortraitWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(PortraitWorkflow.class, "PortraitWorkflow.json")
          .editor("PortraitWorkflow.editor.json")
          .subgraph("6", "First pass")
          .subgraph("7", "Second pass")
          .subgraph("9", "Enlarge")
          .subgraph("9:15", "Soften")
          .label("6:13", "Refining")
          .load();
  private static final Parameter PROMPT = TEMPLATE.parameter("prompt").sets("2", "text");
  private static final Parameter STEPS =
      TEMPLATE.parameter("steps")
          .sets("6:13", "steps")
          .sets("7:13", "steps");
  private static final Parameter AMOUNT =
      TEMPLATE.parameter("amount")
          .sets("6:13", "denoise")
          .sets("7:13", "denoise");
  private static final Parameter FACTOR = TEMPLATE.parameter("factor").sets("9:14", "scale_by");
  private static final Parameter RADIUS =
      TEMPLATE.parameter("radius")
          .sets("9:15:16", "blur_radius")
          .sets("9:15:17", "sharpen_radius");
  private static final Parameter SIGMA = TEMPLATE.parameter("sigma").sets("9:15:16", "sigma");
  private static final Parameter PREFIX =
      TEMPLATE.parameter("prefix").sets("12", "filename_prefix");
  private static final Parameter SECOND_PASS_K_SAMPLER_CFG =
      TEMPLATE.computed("\"Second pass\" / KSampler.cfg", "6.5").sets("7:13", "cfg");
  private static final WorkflowOutput DRAFT = TEMPLATE.output("draft", "12");
  private static final WorkflowOutput FINAL = TEMPLATE.output("final", "10");

  private final String prompt;
  private final int steps;
  private final double amount;
  private final double factor;
  private final int radius;
  private final double sigma;
  private final String prefix;

  private PortraitWorkflow(Builder builder) {
    this.prompt = builder.prompt;
    this.steps = builder.steps;
    this.amount = builder.amount;
    this.factor = builder.factor;
    this.radius = builder.radius;
    this.sigma = builder.sigma;
    this.prefix = builder.prefix;
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder prompt(String prompt) {
    return builder().prompt(prompt);
  }

  public static Builder steps(int steps) {
    return builder().steps(steps);
  }

  public static Builder amount(double amount) {
    return builder().amount(amount);
  }

  public static Builder factor(double factor) {
    return builder().factor(factor);
  }

  public static Builder radius(int radius) {
    return builder().radius(radius);
  }

  public static Builder sigma(double sigma) {
    return builder().sigma(sigma);
  }

  public static Builder prefix(String prefix) {
    return builder().prefix(prefix);
  }

  public String prompt() {
    return prompt;
  }

  public int steps() {
    return steps;
  }

  public double amount() {
    return amount;
  }

  public double factor() {
    return factor;
  }

  public int radius() {
    return radius;
  }

  public double sigma() {
    return sigma;
  }

  public String prefix() {
    return prefix;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.prompt = prompt;
    builder.steps = steps;
    builder.amount = amount;
    builder.factor = factor;
    builder.radius = radius;
    builder.sigma = sigma;
    builder.prefix = prefix;
    return builder;
  }

  /** This class as data, to be set by name. */
  public static WorkflowDescriptor<PortraitWorkflow> descriptor() {
    return ByName.DESCRIPTOR;
  }

  /**
   * Reads the workflow back that made a picture, video or sound.
   *
   * @throws RecallException if the file holds none of this class, or one that does not fit, with
   *     all that does not
   */
  public static PortraitWorkflow read(Path file) {
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
        .set(STEPS, steps)
        .set(AMOUNT, amount)
        .set(FACTOR, factor)
        .set(RADIUS, radius)
        .set(SIGMA, sigma)
        .set(PREFIX, prefix)
        .set(SECOND_PASS_K_SAMPLER_CFG, 6.5)
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(DRAFT), outputs.images(FINAL));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PortraitWorkflow that
        && prompt.equals(that.prompt)
        && steps == that.steps
        && Double.compare(amount, that.amount) == 0
        && Double.compare(factor, that.factor) == 0
        && radius == that.radius
        && Double.compare(sigma, that.sigma) == 0
        && prefix.equals(that.prefix);
  }

  @Override
  public int hashCode() {
    return Objects.hash(prompt, steps, amount, factor, radius, sigma, prefix);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(PROMPT, prompt)
        .add(STEPS, steps)
        .add(AMOUNT, amount)
        .add(FACTOR, factor)
        .add(RADIUS, radius)
        .add(SIGMA, sigma)
        .add(PREFIX, prefix)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<PortraitWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            PortraitWorkflow.class, "PortraitWorkflow.schema.json", Builder::new, Builder::build)
            .set(PROMPT, UntypedValue::asText, Builder::prompt, PortraitWorkflow::prompt)
            .set(STEPS, UntypedValue::asInt, Builder::steps, PortraitWorkflow::steps)
            .set(AMOUNT, UntypedValue::asDouble, Builder::amount, PortraitWorkflow::amount)
            .set(FACTOR, UntypedValue::asDouble, Builder::factor, PortraitWorkflow::factor)
            .set(RADIUS, UntypedValue::asInt, Builder::radius, PortraitWorkflow::radius)
            .set(SIGMA, UntypedValue::asDouble, Builder::sigma, PortraitWorkflow::sigma)
            .set(PREFIX, UntypedValue::asText, Builder::prefix, PortraitWorkflow::prefix)
            .load();
  }

  /**
   * What a run yields.
   *
   * @param draft of node 12, {@code SaveImage}
   * @param final_ of node 10, {@code SaveImage}
   */
  public record Outputs(List<OutputImage> draft, List<OutputImage> final_) {}

  /** The nodes of {@code portrait.json}. */
  public static final class Nodes {
    /** Node 6:13, {@code KSampler} in {@code First pass}. */
    public static final WorkflowNode REFINING = TEMPLATE.node("6:13");

    /** Node 12, {@code SaveImage}. */
    public static final WorkflowNode DRAFT = TEMPLATE.node("12");

    /** Node 10, {@code SaveImage}. */
    public static final WorkflowNode FINAL = TEMPLATE.node("10");

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

  /** Collects the parameters of a {@link PortraitWorkflow}. Not thread-safe. */
  public static final class Builder {
    private String prompt = "a lighthouse";
    private int steps = 10;
    private double amount = 0.4;
    private double factor = 2.0;
    private int radius = 3;
    private double sigma = 1.0;
    private String prefix = "draft";

    private Builder() {}

    /** Sets {@code text} of node 2, {@code CLIPTextEncode}. By default {@code a lighthouse}. */
    public Builder prompt(String prompt) {
      this.prompt = PROMPT.given(prompt);
      return this;
    }

    /**
     * Sets {@code steps} of node 6:13, {@code KSampler} in {@code First pass}; and {@code steps} of
     * node 7:13, {@code KSampler} in {@code Second pass}. From 1 to 10000; by default 10.
     */
    public Builder steps(int steps) {
      this.steps = STEPS.inRange(steps, 1, 10000, 1);
      return this;
    }

    /**
     * Sets {@code denoise} of node 6:13, {@code KSampler} in {@code First pass}; and {@code
     * denoise} of node 7:13, {@code KSampler} in {@code Second pass}. From 0 to 1; by default 0.4.
     */
    public Builder amount(double amount) {
      this.amount = AMOUNT.inRange(amount, 0.0, 1.0, 0);
      return this;
    }

    /**
     * Sets {@code scale_by} of node 9:14, {@code ImageScaleBy} in {@code Enlarge}. From 0.01 to 8;
     * by default 2.0.
     */
    public Builder factor(double factor) {
      this.factor = FACTOR.inRange(factor, 0.01, 8.0, 0);
      return this;
    }

    /**
     * Sets {@code blur_radius} of node 9:15:16, {@code ImageBlur} in {@code Enlarge / Soften}; and
     * {@code sharpen_radius} of node 9:15:17, {@code ImageSharpen} in {@code Enlarge / Soften}.
     * From 1 to 31; by default 3.
     */
    public Builder radius(int radius) {
      this.radius = RADIUS.inRange(radius, 1, 31, 1);
      return this;
    }

    /**
     * Sets {@code sigma} of node 9:15:16, {@code ImageBlur} in {@code Enlarge / Soften}. From 0.1
     * to 10; by default 1.0.
     */
    public Builder sigma(double sigma) {
      this.sigma = SIGMA.inRange(sigma, 0.1, 10.0, 0);
      return this;
    }

    /** Sets {@code filename_prefix} of node 12, {@code SaveImage}. By default {@code draft}. */
    public Builder prefix(String prefix) {
      this.prefix = PREFIX.given(prefix);
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public PortraitWorkflow build() {
      return new PortraitWorkflow(this);
    }
  }
}
