package dev.weft.workflow;

import dev.weft.workflow.json.JsonResource;
import dev.weft.workflow.json.JsonSyntax;
import dev.weft.workflow.json.JsonText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The saved workflow behind a generated class. It is read once for each class, and shared by all
 * objects of the class and by all threads.
 */
public final class WorkflowTemplate {
  private final String origin;
  private final SavedGraph graph;
  private final Map<String, WorkflowNode> nodes;
  private final SavedShape shape;
  private final NodeInstance[] instances;
  private final RequestShape asSaved;
  private final RecentShapes recentShapes = new RecentShapes();
  private final @Nullable JsonResource editorFile;

  /** Read when it is first asked for; a race between threads costs nothing but the time. */
  private volatile @Nullable EditorWorkflow editor;

  /** Grows while the generated class is initialised, and is read by all threads after that. */
  private final List<WorkflowOutput> outputs = new CopyOnWriteArrayList<>();

  private WorkflowTemplate(
      String origin,
      SavedGraph graph,
      Map<String, WorkflowNode> nodes,
      SavedShape shape,
      @Nullable JsonResource editorFile) {
    this.origin = origin;
    this.graph = graph;
    this.nodes = nodes;
    this.shape = shape;
    this.instances = graph.members().stream().map(NodeInstance::of).toArray(NodeInstance[]::new);
    this.asSaved =
        new RequestShape(
            instances,
            new BitSet(),
            new BitSet(),
            false,
            Skeleton.of(graph.json(), graph.inputs()));
    this.editorFile = editorFile;
  }

  /**
   * Begins to load a workflow.
   *
   * @param owner the generated class
   * @param resource the name of the saved workflow, beside the class
   */
  public static Loader from(Class<?> owner, String resource) {
    JsonResource saved = new JsonResource("workflow", owner, resource);
    return new Loader(saved.origin(), saved::bytes, owner);
  }

  /**
   * Begins to load a workflow from bytes, for programs that have no generated class for it.
   *
   * @param origin what to call it in messages
   */
  public static Loader from(String origin, byte[] json) {
    return new Loader(origin, () -> json, null);
  }

  /** A parameter of this workflow that sets nothing yet. */
  public Parameter parameter(String name) {
    return new Parameter(this, name);
  }

  /**
   * Inputs that the mapping sets, as a parameter that no program does: it sets nothing yet.
   *
   * @param name the input as the mapping writes it, for errors: {@code KSampler.steps}
   * @param formula what it is set to, as the mapping writes it: {@code width / 32}
   */
  public Parameter computed(String name, String formula) {
    return Parameter.computed(this, name, formula);
  }

  /**
   * Declares an output: requests of this workflow want it. For constants of generated classes.
   *
   * @throws IllegalStateException if class and workflow are from different builds
   */
  public WorkflowOutput output(String name, String nodeId) {
    WorkflowOutput output = new WorkflowOutput(name, node(nodeId).id());
    outputs.add(output);
    return output;
  }

  /**
   * The bypass of a node, which joins nothing yet.
   *
   * @throws IllegalStateException if class and workflow are from different builds
   */
  public Bypass bypass(String nodeId) {
    return new Bypass(this, savedNode(nodeId));
  }

  /**
   * The mute of a node.
   *
   * @throws IllegalStateException if class and workflow are from different builds
   */
  public Mute mute(String nodeId) {
    return new Mute(this, savedNode(nodeId));
  }

  /**
   * A list that puts copies of a node in a row, joined by nothing yet.
   *
   * @param name in the mapping
   * @throws IllegalStateException if class and workflow are from different builds
   */
  public Chain chain(String name, String nodeId) {
    return new Chain(this, name, savedNode(nodeId));
  }

  /**
   * A list that sets numbered inputs of a node.
   *
   * @param name in the mapping
   * @param stem what the inputs' names begin with, before the number
   * @param start the number of the first
   * @throws IllegalStateException if class and workflow are from different builds
   */
  public Repeat repeat(String name, String nodeId, String stem, int start) {
    return new Repeat(this, name, savedNode(nodeId), stem, start);
  }

  /** The outputs declared, in the order declared. */
  public List<WorkflowOutput> outputs() {
    return List.copyOf(outputs);
  }

  /**
   * A node of this workflow.
   *
   * @throws IllegalStateException if class and workflow are from different builds
   */
  public WorkflowNode node(String id) {
    WorkflowNode node = nodes.get(id);
    if (node == null) {
      throw stale("has no node " + JsonText.quote(id));
    }
    return node;
  }

  /** The node of that id, if there is one. */
  public Optional<WorkflowNode> findNode(String id) {
    return Optional.ofNullable(nodes.get(id));
  }

  /** The nodes of this workflow, in the order saved. */
  public List<WorkflowNode> nodes() {
    return List.copyOf(nodes.values());
  }

  /** Begins a request with every input as saved. */
  public WorkflowRequest.Builder request() {
    return new WorkflowRequest.Builder(this);
  }

  @Override
  public String toString() {
    return "WorkflowTemplate[" + origin + "]";
  }

  SavedGraph graph() {
    return graph;
  }

  /** What the editor saved; empty where the source is in API format. */
  Optional<EditorWorkflow> editor() {
    EditorWorkflow known = editor;
    if (known == null && editorFile != null) {
      known = EditorWorkflow.read(editorFile);
      editor = known;
    }
    return Optional.ofNullable(known);
  }

  SavedShape shape() {
    return shape;
  }

  /** One for each member of the graph, as saved. Nobody changes the array. */
  NodeInstance[] instances() {
    return instances;
  }

  /** That of a request of values alone. */
  RequestShape asSaved() {
    return asSaved;
  }

  /** Those that requests had lately. */
  RecentShapes recentShapes() {
    return recentShapes;
  }

  /** An input that a parameter sets. */
  Slot slot(String nodeId, String input) {
    return Slot.of(graph, savedNode(nodeId), input);
  }

  /** A member of an object that a parameter sets. */
  Slot slot(String nodeId, String input, String member) {
    return Slot.of(graph, savedNode(nodeId), input, member)
        .orElseThrow(
            () -> stale("has no object in input " + JsonText.quote(input) + " of node " + nodeId));
  }

  /**
   * A node of the saved workflow.
   *
   * @throws IllegalStateException if class and workflow are from different builds
   */
  SavedNode savedNode(String id) {
    return graph.node(id).orElseThrow(() -> stale("has no node " + JsonText.quote(id)));
  }

  /** The error of a class whose workflow is not the one it was generated from. */
  IllegalStateException stale(String problem) {
    return new IllegalStateException(
        origin + " " + problem + ": class and workflow are from different builds; build again");
  }

  /** Loads a workflow. Not thread-safe. */
  public static final class Loader {
    private final String origin;
    private final Supplier<byte[]> json;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> subgraphs = new HashMap<>();
    private final Map<String, Set<String>> optional = new LinkedHashMap<>();
    private final Map<String, Set<String>> values = new LinkedHashMap<>();
    private final Set<String> outputNodes = new LinkedHashSet<>();
    private final @Nullable Class<?> owner;
    private @Nullable JsonResource editorFile;

    private Loader(String origin, Supplier<byte[]> json, @Nullable Class<?> owner) {
      this.origin = origin;
      this.json = json;
      this.owner = owner;
    }

    /**
     * Tells what the editor saved of it, for pictures to remember.
     *
     * @param resource beside the class
     */
    public Loader editor(String resource) {
      if (owner != null) {
        editorFile = new JsonResource("editor's file", owner, resource);
      }
      return this;
    }

    /** Gives a node the name that progress reports carry. */
    public Loader label(String nodeId, String label) {
      labels.put(nodeId, label);
      return this;
    }

    /**
     * Tells the title of a subgraph, where it is used, for the names of the nodes in it.
     *
     * @param id what the ids of these begin with: {@code 12} for {@code 12:5}
     */
    public Loader subgraph(String id, String title) {
      subgraphs.put(id, title);
      return this;
    }

    /** Tells inputs that the server can do without: what takes them is not muted with a source. */
    public Loader optional(String nodeId, String... inputs) {
      optional.computeIfAbsent(nodeId, id -> new HashSet<>()).addAll(List.of(inputs));
      return this;
    }

    /**
     * Tells inputs that take a value as well as a link: what takes them is not muted with a source
     * either. It is an error if it is sent then, as it has no value.
     */
    public Loader takesValue(String nodeId, String... inputs) {
      values.computeIfAbsent(nodeId, id -> new HashSet<>()).addAll(List.of(inputs));
      return this;
    }

    /**
     * Tells output nodes, which run for their own sake, although other nodes take their outputs.
     * Those whose outputs nothing takes are known.
     */
    public Loader endsAt(String... nodeIds) {
      outputNodes.addAll(List.of(nodeIds));
      return this;
    }

    /**
     * Reads the workflow.
     *
     * @throws IllegalStateException if it is missing, cannot be read, is no workflow, or lacks a
     *     node that was told of
     */
    public WorkflowTemplate load() {
      SavedGraph graph = graph();
      Map<String, WorkflowNode> nodes = new LinkedHashMap<>();
      for (SavedNode node : graph.nodes()) {
        nodes.put(
            node.id(),
            new WorkflowNode(
                node.id(),
                String.valueOf(node.classType()),
                node.title(),
                around(node.id()),
                Optional.ofNullable(labels.get(node.id()))));
      }
      WorkflowTemplate template =
          new WorkflowTemplate(
              origin,
              graph,
              nodes,
              new SavedShape(graph, optional, values, outputNodes),
              editorFile);
      Stream.of(labels.keySet(), optional.keySet(), values.keySet(), outputNodes)
          .flatMap(Set::stream)
          .forEach(template::node);
      return template;
    }

    /** The titles of the subgraphs whose ids an id begins with. */
    private List<String> around(String id) {
      List<String> titles = new ArrayList<>();
      for (int end = id.indexOf(':'); end >= 0; end = id.indexOf(':', end + 1)) {
        String title = subgraphs.get(id.substring(0, end));
        if (title != null) {
          titles.add(title);
        }
      }
      return titles;
    }

    private SavedGraph graph() {
      try {
        return GraphReader.read(json.get());
      } catch (JacksonException e) {
        throw new IllegalStateException(
            origin + " is no workflow: " + JsonSyntax.describe(e) + "; build again", e);
      }
    }
  }
}
