package dev.weft.workflow;

import dev.weft.workflow.json.JsonSyntax;
import dev.weft.workflow.json.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.core.JacksonException;

/**
 * The saved workflow behind a generated class. It is read once for each class, and shared by all
 * objects of the class and by all threads.
 */
public final class WorkflowTemplate {
  private final String origin;
  private final SavedGraph graph;
  private final Map<String, WorkflowNode> nodes;
  private final NodeInstance[] instances;

  /** Grows while the generated class is initialised, and is read by all threads after that. */
  private final List<WorkflowOutput> outputs = new CopyOnWriteArrayList<>();

  private WorkflowTemplate(String origin, SavedGraph graph, Map<String, WorkflowNode> nodes) {
    this.origin = origin;
    this.graph = graph;
    this.nodes = nodes;
    this.instances =
        graph.members().stream().map(NodeInstance::shared).toArray(NodeInstance[]::new);
  }

  /**
   * Begins to load a workflow.
   *
   * @param owner the generated class
   * @param resource the name of the saved workflow, beside the class
   */
  public static Loader from(Class<?> owner, String resource) {
    return new Loader(owner, resource);
  }

  /**
   * The workflow in some bytes, for programs that have no generated class for it.
   *
   * @param origin what to call it in messages
   * @param labels the names that progress reports carry, by node id
   * @throws IllegalStateException if it is no workflow, or lacks a node that has a label
   */
  public static WorkflowTemplate of(String origin, byte[] json, Map<String, String> labels) {
    SavedGraph graph;
    try {
      graph = GraphReader.read(json);
    } catch (JacksonException e) {
      throw new IllegalStateException(
          origin + " is no workflow: " + JsonSyntax.describe(e) + "; build again", e);
    }
    Map<String, WorkflowNode> nodes = new LinkedHashMap<>();
    for (SavedNode node : graph.nodes()) {
      Optional<String> label = Optional.ofNullable(labels.get(node.id()));
      nodes.put(
          node.id(),
          new WorkflowNode(node.id(), String.valueOf(node.classType()), node.title(), label));
    }
    WorkflowTemplate template = new WorkflowTemplate(origin, graph, nodes);
    labels.keySet().forEach(template::node);
    return template;
  }

  /** A parameter of this workflow that sets nothing yet. */
  public Parameter parameter(String name) {
    return new Parameter(this, name);
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

  /** One for each member of the graph, as saved. Nobody changes the array. */
  NodeInstance[] instances() {
    return instances;
  }

  /** An input that a parameter sets. */
  Slot slot(String nodeId, String input) {
    SavedNode node =
        graph.node(nodeId).orElseThrow(() -> stale("has no node " + JsonText.quote(nodeId)));
    return Slot.of(graph, node, input);
  }

  /** The error of a class whose workflow is not the one it was generated from. */
  IllegalStateException stale(String problem) {
    return new IllegalStateException(
        origin + " " + problem + ": class and workflow are from different builds; build again");
  }

  /** Loads a workflow. Not thread-safe. */
  public static final class Loader {
    private final Class<?> owner;
    private final String resource;
    private final Map<String, String> labels = new LinkedHashMap<>();

    private Loader(Class<?> owner, String resource) {
      this.owner = owner;
      this.resource = resource;
    }

    /** Gives a node the name that progress reports carry. */
    public Loader label(String nodeId, String label) {
      labels.put(nodeId, label);
      return this;
    }

    /**
     * Reads the workflow.
     *
     * @throws IllegalStateException if it is missing, cannot be read, is no workflow, or lacks a
     *     node that has a label
     */
    public WorkflowTemplate load() {
      return of(origin(), bytes(), labels);
    }

    private byte[] bytes() {
      try (InputStream in = owner.getResourceAsStream(resource)) {
        if (in == null) {
          throw new IllegalStateException(origin() + " is missing" + hint() + "; build again");
        }
        return in.readAllBytes();
      } catch (IOException e) {
        throw new IllegalStateException(
            origin() + " cannot be read: " + e.getMessage() + "; build again", e);
      }
    }

    /** A resource of a named module is visible to others only in an open package. */
    private String hint() {
      Module module = owner.getModule();
      return module.isOpen(owner.getPackageName(), WorkflowTemplate.class.getModule())
          ? ""
          : ", or module "
              + module.getName()
              + " does not open package "
              + owner.getPackageName()
              + " to it";
    }

    private String origin() {
      return "the workflow " + resource + " of " + owner.getName();
    }
  }
}
