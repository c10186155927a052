// Generated from art.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.Bypass;
import dev.weft.workflow.Chain;
import dev.weft.workflow.InputImage;
import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.OutputImage;
import dev.weft.workflow.Parameter;
import dev.weft.workflow.Repeat;
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
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Runs {@code art.json}. */
@Generated("weft-maven-plugin")
public final class ArtWorkflow implements Workflow<ArtWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(ArtWorkflow.class, "ArtWorkflow.json").load();
  private static final Parameter PREFIX = TEMPLATE.parameter("prefix").sets("7", "filename_prefix");
  private static final Chain LORA =
      TEMPLATE.chain("lora", "2")
          .joins(0, "model")
          .ids(1000);
  private static final Repeat PICTURE =
      TEMPLATE.repeat("picture", "5", "images.image", 0)
          .takes("3")
          .ids(2000);
  private static final Repeat KEY = TEMPLATE.repeat("key", "6", "key_", 1);
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "7");

  private final String prefix;
  private final List<Lora> loras;
  private final @Nullable List<Picture> pictures;
  private final List<Key> keys;

  private ArtWorkflow(Builder builder) {
    this.prefix = builder.prefix;
    this.loras = builder.loras;
    this.pictures = builder.pictures == null ? null : PICTURE.atLeast(1, builder.pictures);
    this.keys = KEY.atLeast(1, builder.keys);
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder prefix(String prefix) {
    return builder().prefix(prefix);
  }

  public static Builder loras(List<Lora> loras) {
    return builder().loras(loras);
  }

  public static Builder lora(Function<? super Lora.NeedsName, Lora.Builder> lora) {
    return builder().lora(lora);
  }

  public static Builder pictures(List<Picture> pictures) {
    return builder().pictures(pictures);
  }

  public static Builder picture(UnaryOperator<Picture.Builder> picture) {
    return builder().picture(picture);
  }

  /** @deprecated use the keys of the server */
  @Deprecated
  public static Builder keys(List<Key> keys) {
    return builder().keys(keys);
  }

  /** @deprecated use the keys of the server */
  @Deprecated
  public static Builder key(Function<? super Key.NeedsValue, Key.Builder> key) {
    return builder().key(key);
  }

  public String prefix() {
    return prefix;
  }

  public List<Lora> loras() {
    return loras;
  }

  /** Empty where the saved ones are sent. */
  public Optional<List<Picture>> pictures() {
    return Optional.ofNullable(pictures);
  }

  /** @deprecated use the keys of the server */
  @Deprecated
  public List<Key> keys() {
    return keys;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.prefix = prefix;
    builder.loras = loras;
    builder.pictures = pictures;
    builder.keys = keys;
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
        .set(PREFIX, prefix)
        .chain(LORA, loras, Lora::applyTo)
        .repeat(PICTURE, pictures, Picture::applyTo)
        .repeat(KEY, keys, Key::applyTo)
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(IMAGES));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArtWorkflow that
        && prefix.equals(that.prefix)
        && loras.equals(that.loras)
        && Objects.equals(pictures, that.pictures)
        && keys.equals(that.keys);
  }

  @Override
  public int hashCode() {
    return Objects.hash(prefix, loras, pictures, keys);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(PREFIX, prefix)
        .add("loras", loras)
        .add("pictures", pictures)
        .add("keys", keys)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<ArtWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            ArtWorkflow.class, "ArtWorkflow.schema.json", Builder::new, Builder::build)
            .set(PREFIX, UntypedValue::asText, Builder::prefix, ArtWorkflow::prefix)
            .list("loras", "lora", Lora.ByName.SETTERS, Builder::loras, ArtWorkflow::loras)
            .list("pictures", "picture", Picture.ByName.SETTERS, Builder::pictures,
                ArtWorkflow::pictures)
            .list("keys", "key", Key.ByName.SETTERS, Builder::keys, ArtWorkflow::keys)
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

  /** One of {@link ArtWorkflow.Builder#loras lora}. */
  public static final class Lora {
    private static final Parameter NAME = TEMPLATE.parameter("name").sets("2", "lora_name");
    private static final Parameter STRENGTH =
        TEMPLATE.parameter("strength").sets("2", "strength_model");
    private static final Bypass LORA_LOADER_MODEL_ONLY_BYPASS =
        TEMPLATE.bypass("2").joins(0, "model");

    private final String name;
    private final double strength;
    private final boolean on;

    private Lora(Builder builder) {
      this.name = NAME.given(builder.name);
      this.strength = builder.strength;
      this.on = builder.on;
    }

    /** Begins with every parameter at its default. */
    public static NeedsName builder() {
      return new Builder();
    }

    public static Builder name(String name) {
      return builder().name(name);
    }

    /** @deprecated use {@link #name(String)} */
    @Deprecated
    public static Builder file(String name) {
      return name(name);
    }

    public static NeedsName strength(double strength) {
      return builder().strength(strength);
    }

    public static NeedsName on(boolean on) {
      return builder().on(on);
    }

    /** The file. */
    public String name() {
      return name;
    }

    /** @deprecated use {@link #name()} */
    @Deprecated
    public String file() {
      return name();
    }

    public double strength() {
      return strength;
    }

    /** Off keeps it in the list without a use of it. */
    public boolean on() {
      return on;
    }

    /** A builder that begins with these values. */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.name = name;
      builder.strength = strength;
      builder.on = on;
      return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Lora that
          && name.equals(that.name)
          && Double.compare(strength, that.strength) == 0
          && on == that.on;
    }

    @Override
    public int hashCode() {
      return Objects.hash(name, strength, on);
    }

    @Override
    public String toString() {
      return WorkflowText.of(this)
          .add(NAME, name)
          .add(STRENGTH, strength)
          .add("on", on)
          .toString();
    }

    private void applyTo(WorkflowRequest.Builder request) {
      request
          .set(NAME, name)
          .set(STRENGTH, strength)
          .bypass(LORA_LOADER_MODEL_ONLY_BYPASS, !on, "on = false");
    }

    /** Joins names of the mapping to setters. */
    private static final class ByName {
      static final ElementSetters<Lora, Builder> SETTERS =
          ElementSetters.of(
              Lora.class, Builder::new, Builder::build, Lora::toBuilder)
              .set(NAME, UntypedValue::asText, Builder::name, Lora::name)
              .set("file", UntypedValue::asText, Builder::name)
              .set(STRENGTH, UntypedValue::asDouble, Builder::strength, Lora::strength)
              .set("on", UntypedValue::asBoolean, Builder::on, Lora::on);
    }

    /** A builder that still needs {@link Builder#name name}. */
    public interface NeedsName {
      Builder name(String name);

      /** @deprecated use {@link #name(String)} */
      @Deprecated
      Builder file(String name);

      NeedsName strength(double strength);
      NeedsName on(boolean on);
    }

    /** Collects the parameters of a {@link Lora}. Not thread-safe. */
    public static final class Builder implements NeedsName {
      private @Nullable String name;
      private double strength = 0.7;
      private boolean on = true;

      private Builder() {}

      /**
       * The file. Required.
       *
       * <p>Sets {@code lora_name} of node 2, {@code LoraLoaderModelOnly}.
       */
      @Override
      public Builder name(String name) {
        this.name = NAME.given(name);
        return this;
      }

      /** @deprecated use {@link #name(String)} */
      @Override
      @Deprecated
      public Builder file(String name) {
        return name(name);
      }

      /**
       * Sets {@code strength_model} of node 2, {@code LoraLoaderModelOnly}. From -4 to 4; by
       * default 0.7.
       */
      @Override
      public Builder strength(double strength) {
        this.strength = STRENGTH.inRange(strength, -4.0, 4.0, 0);
        return this;
      }

      /**
       * Off keeps it in the list without a use of it. On by default.
       *
       * <p>Off bypasses node 2, {@code LoraLoaderModelOnly} of this element.
       */
      @Override
      public Builder on(boolean on) {
        this.on = on;
        return this;
      }

      /** Builds from what was set so far; this builder can go on. */
      public Lora build() {
        return new Lora(this);
      }
    }
  }

  /** One of {@link ArtWorkflow.Builder#pictures picture}. */
  public static final class Picture {
    private static final Parameter FILE = TEMPLATE.parameter("file").sets("3", "image");

    private final InputImage file;

    private Picture(Builder builder) {
      this.file = builder.file;
    }

    /** Begins with every parameter at its default. */
    public static Builder builder() {
      return new Builder();
    }

    public static Builder file(InputImage file) {
      return builder().file(file);
    }

    public static Builder file(Path file) {
      return builder().file(file);
    }

    public static Builder file(byte[] file) {
      return builder().file(file);
    }

    public static Builder file(OutputImage file) {
      return builder().file(file);
    }

    public InputImage file() {
      return file;
    }

    /** A builder that begins with these values. */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.file = file;
      return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Picture that
          && file.equals(that.file);
    }

    @Override
    public int hashCode() {
      return Objects.hash(file);
    }

    @Override
    public String toString() {
      return WorkflowText.of(this)
          .add(FILE, file)
          .toString();
    }

    private void applyTo(WorkflowRequest.Builder request) {
      request.set(FILE, file);
    }

    /** Joins names of the mapping to setters. */
    private static final class ByName {
      static final ElementSetters<Picture, Builder> SETTERS =
          ElementSetters.of(
              Picture.class, Builder::new, Builder::build, Picture::toBuilder)
              .set(FILE, UntypedValue::asImage, Builder::file, Picture::file);
    }

    /** Collects the parameters of a {@link Picture}. Not thread-safe. */
    public static final class Builder {
      private InputImage file = InputImage.onServer("dawn.png");

      private Builder() {}

      /** Sets {@code image} of node 3, {@code LoadImage}. By default {@code dawn.png}. */
      public Builder file(InputImage file) {
        this.file = FILE.given(file);
        return this;
      }

      /** As {@link #file(InputImage)}, with a file of this machine. */
      public Builder file(Path file) {
        return file(InputImage.of(FILE.given(file)));
      }

      /** As {@link #file(InputImage)}, with a picture in memory. */
      public Builder file(byte[] file) {
        return file(InputImage.of(FILE.given(file)));
      }

      /** As {@link #file(InputImage)}, with a picture that an earlier job made. */
      public Builder file(OutputImage file) {
        return file(InputImage.of(FILE.given(file)));
      }

      /** Builds from what was set so far; this builder can go on. */
      public Picture build() {
        return new Picture(this);
      }
    }
  }

  /** One of {@link ArtWorkflow.Builder#keys key}. */
  public static final class Key {
    private static final Parameter VALUE = TEMPLATE.parameter("value").secret().sets("6", "key_1");

    private final String value;

    private Key(Builder builder) {
      this.value = VALUE.given(builder.value);
    }

    /** Begins with every parameter at its default. */
    public static NeedsValue builder() {
      return new Builder();
    }

    public static Builder value(String value) {
      return builder().value(value);
    }

    public String value() {
      return value;
    }

    /** A builder that begins with these values. */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.value = value;
      return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key that
          && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return Objects.hash(value);
    }

    @Override
    public String toString() {
      return WorkflowText.of(this)
          .add(VALUE, value)
          .toString();
    }

    private void applyTo(WorkflowRequest.Builder request) {
      request.set(VALUE, value);
    }

    /** Joins names of the mapping to setters. */
    private static final class ByName {
      static final ElementSetters<Key, Builder> SETTERS =
          ElementSetters.of(
              Key.class, Builder::new, Builder::build, Key::toBuilder)
              .set(VALUE, UntypedValue::asSecret, Builder::value);
    }

    /** A builder that still needs {@link Builder#value value}. */
    public interface NeedsValue {
      Builder value(String value);
    }

    /** Collects the parameters of a {@link Key}. Not thread-safe. */
    public static final class Builder implements NeedsValue {
      private @Nullable String value;

      private Builder() {}

      /**
       * Sets {@code key_1} of node 6, {@code Remote Look}. No text of this class shows it, but
       * ComfyUI writes it into pictures and its history; required.
       */
      @Override
      public Builder value(String value) {
        this.value = VALUE.given(value);
        return this;
      }

      /** Builds from what was set so far; this builder can go on. */
      public Key build() {
        return new Key(this);
      }
    }
  }

  /** Collects the parameters of a {@link ArtWorkflow}. Not thread-safe. */
  public static final class Builder {
    private String prefix = "weft";
    private List<Lora> loras = List.of();
    private @Nullable List<Picture> pictures;
    private List<Key> keys = List.of();

    private Builder() {}

    /** Sets {@code filename_prefix} of node 7, {@code SaveImage}. By default {@code weft}. */
    public Builder prefix(String prefix) {
      this.prefix = PREFIX.given(prefix);
      return this;
    }

    /** All of them, in place of those there are. Up to 3; none by default. */
    public Builder loras(List<Lora> loras) {
      this.loras = LORA.atMost(3, loras);
      return this;
    }

    /**
     * Styles that are put on the model, the first nearest to it. Up to 3; none by default.
     *
     * <p>Adds one behind those there are; the first is the nearest to the source.
     */
    public Builder lora(Function<? super Lora.NeedsName, Lora.Builder> lora) {
      this.loras = LORA.added(3, loras, lora.apply(Lora.builder()).build());
      return this;
    }

    /** All of them, in place of those there are. 1 to 4; by default those saved. */
    public Builder pictures(List<Picture> pictures) {
      this.pictures = PICTURE.atMost(4, pictures);
      return this;
    }

    /** Adds one behind those there are. 1 to 4; by default those saved. */
    public Builder picture(UnaryOperator<Picture.Builder> picture) {
      this.pictures = PICTURE.added(4, pictures, picture.apply(Picture.builder()).build());
      return this;
    }

    /**
     * All of them, in place of those there are. 1 to 2; none by default.
     *
     * @deprecated use the keys of the server
     */
    @Deprecated
    public Builder keys(List<Key> keys) {
      this.keys = KEY.atMost(2, keys);
      return this;
    }

    /**
     * Adds one behind those there are. 1 to 2; none by default.
     *
     * @deprecated use the keys of the server
     */
    @Deprecated
    public Builder key(Function<? super Key.NeedsValue, Key.Builder> key) {
      this.keys = KEY.added(2, keys, key.apply(Key.builder()).build());
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public ArtWorkflow build() {
      return new ArtWorkflow(this);
    }
  }
}
