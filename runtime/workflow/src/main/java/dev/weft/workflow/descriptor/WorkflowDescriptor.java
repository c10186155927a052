package dev.weft.workflow.descriptor;

import dev.weft.workflow.Parameter;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.WorkflowValues;
import dev.weft.workflow.json.JsonResource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A workflow as data: what can be set, in the order of the mapping, with all that a form needs to
 * know; and a builder that takes names and untyped values. Immutable, for any number of threads.
 *
 * <p>What it says is read from the JSON Schema that the build put beside the generated class, when
 * it is asked for the first time. A secret has no value here.
 *
 * @param <W> the generated class
 */
public final class WorkflowDescriptor<W extends Workflow<?>> {
  private final JsonResource resource;
  private final Setters<W, ?> setters;
  private final Values<W> values;
  private final Map<String, Parameter> parameters;

  /** Read lazily; a race between threads costs nothing but the time. */
  private @Nullable Contract contract;

  private WorkflowDescriptor(
      JsonResource resource,
      Setters<W, ?> setters,
      Values<W> values,
      Map<String, Parameter> parameters) {
    this.resource = resource;
    this.setters = setters;
    this.values = values;
    this.parameters = parameters;
  }

  /**
   * Begins a descriptor. For generated classes.
   *
   * @param resource the name of the schema, beside the class
   * @param builder makes the class's own builder
   * @param build makes a workflow of it
   */
  public static <W extends Workflow<?>, B> Loader<W, B> of(
      Class<W> type, String resource, Supplier<B> builder, Function<B, W> build) {
    return new Loader<>(new JsonResource("schema", type, resource), builder, build);
  }

  /** The workflow's name in the mapping. */
  public String name() {
    return contract().name();
  }

  /** The workflow's documentation; may be empty. */
  public String documentation() {
    return contract().documentation();
  }

  /** What can be set, in the order of the mapping. */
  public List<PropertyDescriptor> properties() {
    return contract().properties();
  }

  /** The property of a name, if there is one. */
  public Optional<PropertyDescriptor> property(String name) {
    return properties().stream().filter(property -> property.name().equals(name)).findFirst();
  }

  /** The property at an address, if there is one. */
  Optional<PropertyDescriptor> property(Address address) {
    return address.list().isEmpty()
        ? property(address.property())
        : property(address.list())
            .flatMap(PropertyDescriptor::list)
            .flatMap(list -> list.property(address.property()));
  }

  /** The properties in their groups, in the order of the mapping. */
  public List<FormItem> form() {
    return contract().form();
  }

  /** What a run yields. */
  public List<OutputDescriptor> outputs() {
    return contract().outputs();
  }

  /** What can be set together by one name. */
  public List<PresetDescriptor> presets() {
    return contract().presets();
  }

  /** All of this as a JSON Schema (draft 2020-12) of an object with a value for each property. */
  public String jsonSchema() {
    return new String(resource.bytes(), StandardCharsets.UTF_8);
  }

  /** The values of a workflow, but for secrets: what {@link #builder} takes to build it again. */
  public WorkflowValues valuesOf(W workflow) {
    return values.of(workflow, contract());
  }

  /**
   * Reads a workflow of this class back from a picture, video or sound that a server made of it,
   * whoever sent it, or from JSON in API format. Where there are values that Weft wrote and that
   * fit, it is they; else they are read from the graph. What does not fit, and what the graph does
   * not tell, is said by the result.
   *
   * @throws RecallException if the file holds no workflow of this class
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  public Recalled<W> read(Path file) {
    return new Recall<>(this, String.valueOf(file.getFileName())).read(file);
  }

  /**
   * Reads a workflow of this class back from a graph in API format: what a server keeps in its
   * history, or {@link Workflow#toJson()} gave.
   *
   * @throws RecallException if it is none of this class
   */
  public Recalled<W> readGraph(String json) {
    return new Recall<>(this, "the graph").readGraph(json);
  }

  /** Begins a workflow that is set by name. */
  public UntypedBuilder<W> builder() {
    return new OpenBuilder<>(setters, this);
  }

  /** The name of the generated class. */
  @Override
  public String toString() {
    return "WorkflowDescriptor[" + resource.owner().getName() + "]";
  }

  /**
   * The parameters that set inputs of the saved workflow, but for secrets and those of elements.
   */
  List<Parameter> parameters() {
    return parameters.values().stream().filter(known -> !known.targets().isEmpty()).toList();
  }

  /** Whether it is a parameter that sets no input, so that the mapping only computes with it. */
  boolean setsNothing(String name) {
    Parameter parameter = parameters.get(name);
    return parameter != null && parameter.targets().isEmpty();
  }

  private Contract contract() {
    Contract known = contract;
    if (known == null) {
      known = SchemaReader.read(resource);
      contract = known;
    }
    return known;
  }

  /**
   * A descriptor in the making. Not thread-safe.
   *
   * @param <B> the class's own builder
   */
  public static final class Loader<W extends Workflow<?>, B> {
    private final JsonResource resource;
    private final Supplier<B> builder;
    private final Function<B, W> build;
    private final Map<String, BiConsumer<B, UntypedValue>> properties = new LinkedHashMap<>();
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Map<String, Function<W, ?>> values = new LinkedHashMap<>();
    private final Map<String, ElementSetters<?, ?>> elements = new LinkedHashMap<>();
    private final Map<String, ListSetter<B, ?, ?>> lists = new LinkedHashMap<>();
    private final Map<String, Consumer<B>> presets = new LinkedHashMap<>();

    private Loader(JsonResource resource, Supplier<B> builder, Function<B, W> build) {
      this.resource = resource;
      this.builder = builder;
      this.build = build;
    }

    /** Adds a property: its name in the mapping, how a value is converted, and what takes it. */
    public <V> Loader<W, B> set(
        String name, Function<UntypedValue, V> conversion, BiConsumer<B, V> setter) {
      properties.put(name, (built, value) -> setter.accept(built, conversion.apply(value)));
      return this;
    }

    /** Adds a property with what tells its value. */
    public <V> Loader<W, B> set(
        String name,
        Function<UntypedValue, V> conversion,
        BiConsumer<B, V> setter,
        Function<W, ?> value) {
      values.put(name, value);
      return set(name, conversion, setter);
    }

    /** Adds a parameter: also where its value goes is known. */
    public <V> Loader<W, B> set(
        Parameter parameter,
        Function<UntypedValue, V> conversion,
        BiConsumer<B, V> setter,
        Function<W, ?> value) {
      parameters.put(parameter.name(), parameter);
      return set(parameter.name(), conversion, setter, value);
    }

    /** Adds a parameter whose value nothing tells. */
    public <V> Loader<W, B> set(
        Parameter parameter, Function<UntypedValue, V> conversion, BiConsumer<B, V> setter) {
      return set(parameter.name(), conversion, setter);
    }

    /**
     * Adds a list: what the whole and what an element is called, what makes elements, what takes
     * them, and what tells them.
     */
    public <E, F> Loader<W, B> list(
        String name,
        String element,
        ElementSetters<E, F> elements,
        BiConsumer<B, List<E>> setter,
        Function<W, ?> value) {
      lists.put(name, new ListSetter<>(name, element, elements, setter));
      values.put(name, value);
      this.elements.put(name, elements);
      return this;
    }

    /** Adds a preset: its name in the mapping, and what sets it. */
    public Loader<W, B> preset(String name, Consumer<B> setter) {
      presets.put(name, setter);
      return this;
    }

    /** The descriptor. */
    public WorkflowDescriptor<W> load() {
      return new WorkflowDescriptor<>(
          resource,
          new Setters<>(
              builder, build, Map.copyOf(properties), Map.copyOf(lists), Map.copyOf(presets)),
          new Values<>(Map.copyOf(values), Map.copyOf(elements)),
          Map.copyOf(parameters));
    }
  }
}
