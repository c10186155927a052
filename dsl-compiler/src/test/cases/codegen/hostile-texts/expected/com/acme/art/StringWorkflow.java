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
 * Ends &#42;/ here, or &#92;u002a/ here. &#64;see Nothing &#123;&#64;link Nothing&#125;
 * &lt;script&gt; &amp; $L
 *
 * <p>&lt;/code&gt; &#123;&#64;code
 *
 * <p>Runs {@code workflow.json}.
 */
@Generated("weft-maven-plugin")
public final class StringWorkflow implements Workflow<StringWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(StringWorkflow.class, "StringWorkflow.json")
          .label("../../x", "*/ \\u002a/ {@code")
          .load();
  private static final Parameter CLASS =
      TEMPLATE.parameter("class").sets("../../x", "in */ class Evil {} /*");
  private static final Parameter TO_STRING =
      TEMPLATE.parameter("toString").sets("../../x", "{@link Nothing}");
  private static final Parameter TEMPLATE_PARAMETER =
      TEMPLATE.parameter("TEMPLATE").sets("../../x", "a\u2028b");
  private static final Parameter STRING = TEMPLATE.parameter("string").sets("../../x", "option");
  private static final Parameter 采样器_PARAMETER = TEMPLATE.parameter("采样器").sets("节点", "名称");
  private static final Parameter SEED =
      TEMPLATE.parameter("seed")
          .sets("节点", "seed")
          .sets("8", "seed");
  private static final WorkflowOutput OUTPUTS = TEMPLATE.output("outputs", "class");

  private final String class_;
  private final int toString_;
  private final String TEMPLATE_;
  private final StringChoice string;
  private final 采样器Choice 采样器;
  private final long seed;

  private StringWorkflow(Builder builder) {
    this.class_ = builder.class_;
    this.toString_ = builder.toString_;
    this.TEMPLATE_ = builder.TEMPLATE_;
    this.string = builder.string;
    this.采样器 = builder.采样器;
    this.seed = builder.seed != null ? builder.seed : Seeds.random();
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder class_(String class_) {
    return builder().class_(class_);
  }

  public static Builder toString_(int toString_) {
    return builder().toString_(toString_);
  }

  public static Builder TEMPLATE_(String TEMPLATE_) {
    return builder().TEMPLATE_(TEMPLATE_);
  }

  public static Builder string(StringChoice string) {
    return builder().string(string);
  }

  public static Builder 采样器(采样器Choice 采样器) {
    return builder().采样器(采样器);
  }

  public static Builder seed(long seed) {
    return builder().seed(seed);
  }

  /** &#42;/ class Evil &#123;&#125; /&#42; &#92;u000a. */
  public String class_() {
    return class_;
  }

  public int toString_() {
    return toString_;
  }

  public String TEMPLATE_() {
    return TEMPLATE_;
  }

  public StringChoice string() {
    return string;
  }

  public 采样器Choice 采样器() {
    return 采样器;
  }

  /** Unsigned: see {@link Long#toUnsignedString(long)}. */
  public long seed() {
    return seed;
  }

  /** A builder that begins with these values, drawn ones too. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.class_ = class_;
    builder.toString_ = toString_;
    builder.TEMPLATE_ = TEMPLATE_;
    builder.string = string;
    builder.采样器 = 采样器;
    builder.seed = seed;
    return builder;
  }

  /** This class as data, to be set by name. */
  public static WorkflowDescriptor<StringWorkflow> descriptor() {
    return ByName.DESCRIPTOR;
  }

  /**
   * Reads the workflow back that made a picture, video or sound.
   *
   * @throws RecallException if the file holds none of this class, or one that does not fit, with
   *     all that does not
   */
  public static StringWorkflow read(Path file) {
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
        .set(TEMPLATE_PARAMETER, TEMPLATE_)
        .set(STRING, string)
        .set(采样器_PARAMETER, 采样器)
        .setUnsigned(SEED, seed)
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(OUTPUTS));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StringWorkflow that
        && class_.equals(that.class_)
        && toString_ == that.toString_
        && TEMPLATE_.equals(that.TEMPLATE_)
        && string.equals(that.string)
        && 采样器.equals(that.采样器)
        && seed == that.seed;
  }

  @Override
  public int hashCode() {
    return Objects.hash(class_, toString_, TEMPLATE_, string, 采样器, seed);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(CLASS, class_)
        .add(TO_STRING, toString_)
        .add(TEMPLATE_PARAMETER, TEMPLATE_)
        .add(STRING, string)
        .add(采样器_PARAMETER, 采样器)
        .addUnsigned(SEED, seed)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<StringWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            StringWorkflow.class, "StringWorkflow.schema.json", Builder::new, Builder::build)
            .set(CLASS, UntypedValue::asText, Builder::class_, StringWorkflow::class_)
            .set(TO_STRING, UntypedValue::asInt, Builder::toString_, StringWorkflow::toString_)
            .set(TEMPLATE_PARAMETER, UntypedValue::asText, Builder::TEMPLATE_,
                StringWorkflow::TEMPLATE_)
            .set(STRING, value -> value.oneOf(StringChoice.values()), Builder::string,
                StringWorkflow::string)
            .set(采样器_PARAMETER, value -> value.oneOf(采样器Choice.values()), Builder::采样器,
                StringWorkflow::采样器)
            .set(SEED, UntypedValue::asUnsigned, Builder::seed, StringWorkflow::seed)
            .load();
  }

  /**
   * What a run yields.
   *
   * @param outputs of node class, {@code SaveImage}
   */
  public record Outputs(List<OutputImage> outputs) {}

  /** The nodes of {@code workflow.json}. */
  public static final class Nodes {
    /** Node ../../x, <code>Evil&#92;u000a &#42;/ &lt;script&gt;</code>. */
    public static final WorkflowNode U002A_CODE = TEMPLATE.node("../../x");

    /** Node class, {@code SaveImage}. */
    public static final WorkflowNode OUTPUTS = TEMPLATE.node("class");

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

  /** What {@link Builder#string string} takes. */
  public enum StringChoice implements Choice {
    U002A_SLASH("*/"),
    U005C_U002AX_SLASH("\\u002a/"),
    CLASS("class"),
    U0024("$"),
    U202E("\u202e");

    private final String value;

    StringChoice(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }
  }

  /** What {@link Builder#采样器 采样器} takes. */
  public enum 采样器Choice implements Choice {
    正面提示词("正面提示词"),
    B("b");

    private final String value;

    采样器Choice(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }
  }

  /** Collects the parameters of a {@link StringWorkflow}. Not thread-safe. */
  public static final class Builder {
    private String class_ = "\\u002a/ class Evil {} /*";
    private int toString_ = 5;
    private String TEMPLATE_ = "*/ \u2028 $S";
    private StringChoice string = StringChoice.U002A_SLASH;
    private 采样器Choice 采样器 = 采样器Choice.正面提示词;
    private @Nullable Long seed;

    private Builder() {}

    /**
     * &#42;/ class Evil &#123;&#125; /&#42; &#92;u000a. By default <code>&#92;u002a/ class Evil
     * &#123;&#125; /&#42;</code>.
     *
     * <p>Sets <code>in &#42;/ class Evil &#123;&#125; /&#42;</code> of node ../../x,
     * <code>Evil&#92;u000a &#42;/ &lt;script&gt;</code>.
     */
    public Builder class_(String class_) {
      this.class_ = CLASS.given(class_);
      return this;
    }

    /**
     * Sets <code>&#123;&#64;link Nothing&#125;</code> of node ../../x, <code>Evil&#92;u000a &#42;/
     * &lt;script&gt;</code>. By default 5.
     */
    public Builder toString_(int toString_) {
      this.toString_ = toString_;
      return this;
    }

    /**
     * Sets {@code a b} of node ../../x, <code>Evil&#92;u000a &#42;/ &lt;script&gt;</code>. By
     * default <code>&#42;/ $S</code>.
     */
    public Builder TEMPLATE_(String TEMPLATE_) {
      this.TEMPLATE_ = TEMPLATE_PARAMETER.given(TEMPLATE_);
      return this;
    }

    /**
     * Sets {@code option} of node ../../x, <code>Evil&#92;u000a &#42;/ &lt;script&gt;</code>. By
     * default <code>&#42;/</code>.
     */
    public Builder string(StringChoice string) {
      this.string = STRING.given(string);
      return this;
    }

    /** Sets {@code 名称} of node 节点, {@code 采样器}. By default {@code 正面提示词}. */
    public Builder 采样器(采样器Choice 采样器) {
      this.采样器 = 采样器_PARAMETER.given(采样器);
      return this;
    }

    /**
     * Sets {@code seed} of node 节点, {@code 采样器}; and {@code seed} of node 8, {@code 采样器}. Unsigned;
     * drawn by {@link #build()} unless set.
     */
    public Builder seed(long seed) {
      this.seed = seed;
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public StringWorkflow build() {
      return new StringWorkflow(this);
    }
  }
}
