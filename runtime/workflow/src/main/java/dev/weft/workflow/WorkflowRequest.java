package dev.weft.workflow;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A workflow that is ready to be sent: a list of nodes, each with its id and what its inputs hold.
 * Immutable.
 */
public final class WorkflowRequest {
  private final WorkflowTemplate template;
  private final RequestNodes nodes;
  private final List<ParameterScope> scopes;

  WorkflowRequest(WorkflowTemplate template, RequestNodes nodes, List<ParameterScope> scopes) {
    this.template = template;
    this.nodes = nodes;
    this.scopes = scopes;
  }

  /**
   * The graph in API format. Bytes that nothing changes are as saved. Files that are not on the
   * server yet stand under the name they are uploaded with.
   */
  public String toJson() {
    return new String(toBytes(), StandardCharsets.UTF_8);
  }

  /** {@link #toJson()} in UTF-8, in a new array. */
  public byte[] toBytes() {
    return toBytes(Map.of());
  }

  /**
   * {@link #toBytes()} with the names under which the server keeps the uploaded files.
   *
   * @param serverNames what the server answered; a file that is not among them keeps its own name
   */
  public byte[] toBytes(Map<InputFile, String> serverNames) {
    return nodes.toBytes(serverNames);
  }

  /**
   * What the editor saved, with this request in it: values in their widgets, nodes that are not
   * sent bypassed or muted. The editor would queue it as {@link #toBytes()} has it, but for
   * secrets, in whose place there is what was saved.
   *
   * @param serverNames what the server answered; a file that is not among them keeps its own name
   * @return empty where the source is in API format, and where such a file cannot say what is sent:
   *     copies of nodes, other links than those saved, a text that the editor would change, or one
   *     widget for two values
   */
  public Optional<String> editorWorkflow(Map<InputFile, String> serverNames) {
    return template
        .editor()
        .flatMap(editor -> EditorWriting.of(editor, nodes, secretInputs(), serverNames))
        .map(json -> new String(json, StandardCharsets.UTF_8));
  }

  private Set<Parameter.Target> secretInputs() {
    Set<Parameter.Target> inputs = new HashSet<>();
    scopes.stream()
        .flatMap(scope -> scope.parameters().stream())
        .filter(Parameter::isSecret)
        .forEach(parameter -> inputs.addAll(parameter.targets()));
    return inputs;
  }

  /** The workflow that it is a request of. */
  public WorkflowTemplate template() {
    return template;
  }

  /** The nodes that are sent, with the ids they are sent under: those saved, then copies. */
  public List<WorkflowNode> nodes() {
    return nodes.sent().map(this::node).toList();
  }

  /** The files to upload before this request is sent, each once. */
  public List<InputFile> uploads() {
    return nodes.sent().flatMap(nodes::uploads).distinct().toList();
  }

  /** The inputs that hold a file which is to be uploaded, by the ids that are sent. */
  public List<Parameter.Target> inputsOf(InputFile file) {
    return nodes.sent().flatMap(node -> nodes.inputsOf(node, file)).toList();
  }

  /** The outputs that are wanted of it: those declared whose node is sent. */
  public List<WorkflowOutput> outputs() {
    Set<String> ids = sentIds();
    return template.outputs().stream().filter(output -> ids.contains(output.nodeId())).toList();
  }

  /** The parameters of this request, in the order they were set; none that is computed. */
  public List<Parameter> parameters() {
    return scopes.stream()
        .flatMap(scope -> scope.parameters().stream())
        .filter(parameter -> !parameter.isComputed())
        .distinct()
        .toList();
  }

  /**
   * The name of the parameter behind each input that one has set, by the ids that are sent; with
   * its element where it is one of a list, such as {@code lora[1].name}.
   */
  public Map<Parameter.Target, String> targets() {
    return TargetNames.of(setInputs(), false);
  }

  /**
   * How the mapping sets each input that it does, by the ids that are sent, for people: {@code
   * SaveImage.filename_prefix, set by the mapping as "{prompt}/{seed}"}.
   */
  public Map<Parameter.Target, String> settings() {
    return TargetNames.of(setInputs(), true);
  }

  /**
   * The inputs that parameters and the mapping set, in the order set: of two for one input the
   * later counts.
   */
  public List<SetInput> setInputs() {
    return SetInputs.of(scopes, sentIds());
  }

  /**
   * A text with the values of secret parameters made unreadable, as they are and as JSON has them.
   */
  public String withoutSecrets(String text) {
    Set<String> secrets = new HashSet<>();
    scopes.forEach(scope -> secrets.addAll(scope.secrets()));
    return new Secrets(secrets).hidden(text);
  }

  @Override
  public String toString() {
    return "WorkflowRequest[" + template + ", " + parameters() + "]";
  }

  private Set<String> sentIds() {
    Set<String> ids = new HashSet<>();
    nodes.sent().forEach(node -> ids.add(node.id()));
    return ids;
  }

  private WorkflowNode node(NodeInstance instance) {
    WorkflowNode saved = template.node(instance.saved().id());
    return instance.isCopy()
        ? new WorkflowNode(
            instance.id(), saved.classType(), saved.title(), saved.subgraphs(), saved.label())
        : saved;
  }

  /**
   * Makes one request: sets values, and changes the shape of the graph. A value that means the same
   * as the saved one leaves the saved bytes as they are. Of two values for one input the later
   * counts. Not thread-safe; of no use once the request is built.
   *
   * <p>Nodes go by the ids of the saved workflow. Methods throw {@link IllegalArgumentException}
   * for nodes that are not there and constants of other workflows, and {@link
   * IllegalStateException} after {@link #build}.
   */
  public static final class Builder {
    private final RequestDraft draft;
    private final ParameterScope scope;

    Builder(WorkflowTemplate template) {
      this.draft = new RequestDraft(template);
      this.scope = draft.scope();
    }

    private Builder(RequestDraft draft, ParameterScope scope) {
      this.draft = draft;
      this.scope = scope;
    }

    /** Sets a text. */
    public Builder set(Parameter parameter, String value) {
      if (parameter.isSecret()) {
        scope.addSecret(value);
      }
      return put(parameter, parameter.literal().means(value) ? null : InputContent.of(value));
    }

    /** Sets a whole number. */
    public Builder set(Parameter parameter, long value) {
      return put(parameter, parameter.literal().means(value) ? null : InputContent.of(value));
    }

    /** Sets a whole number from 0 to 2<sup>64</sup> - 1. */
    public Builder setUnsigned(Parameter parameter, long value) {
      return put(
          parameter,
          parameter.literal().meansUnsigned(value) ? null : InputContent.ofUnsigned(value));
    }

    /**
     * Sets a number.
     *
     * @throws IllegalArgumentException if JSON cannot carry it: it is infinite or NaN
     */
    public Builder set(Parameter parameter, double value) {
      double number = parameter.finite(value);
      return put(parameter, parameter.literal().means(number) ? null : InputContent.of(number));
    }

    /** Sets true or false. */
    public Builder set(Parameter parameter, boolean value) {
      return put(parameter, parameter.literal().means(value) ? null : InputContent.of(value));
    }

    /** Sets one of some values. */
    public Builder set(Parameter parameter, Choice value) {
      return setLiteral(parameter, parameter.jsonOf(value));
    }

    /**
     * Sets a JSON value. A list is wrapped as {@code {"__value__": [...]}}, because the server
     * takes a bare list in an input for a link.
     *
     * @throws IllegalArgumentException if it is not one JSON value
     */
    public Builder setJson(Parameter parameter, String value) {
      return setLiteral(parameter, JsonContent.wrapped(parameter.json(value)));
    }

    /**
     * Sets a file by its name on the server. One that is not there yet is uploaded when the request
     * is submitted.
     */
    public Builder set(Parameter parameter, InputFile file) {
      return file.needsUpload()
          ? put(parameter, InputContent.of(file))
          : set(parameter, file.serverName());
    }

    /**
     * Sets an input, whatever it held; one that the saved node lacks is added behind the others.
     *
     * @throws IllegalArgumentException if a link comes from a node that is not there
     */
    public Builder set(String nodeId, String input, InputContent content) {
      draft.requireOpen();
      draft.set(draft.indexOf(scope.id(nodeId)), scope.input(nodeId, input), inScope(content));
      return this;
    }

    /**
     * Sets a parameter that may have no value; without one its inputs are left out.
     *
     * @param setter what sets a value
     */
    public <T> Builder setOptional(
        Parameter parameter, @Nullable T value, ParameterSetter<Builder, T> setter) {
      return value == null ? leaveOut(parameter) : setter.set(this, parameter, value);
    }

    /**
     * Leaves the inputs of a parameter out that has no value: also what was saved there is not
     * sent, and neither is what only such a link needed.
     */
    public Builder leaveOut(Parameter parameter) {
      requireOwn(parameter.template(), parameter);
      draft.requireOpen();
      scope.add(parameter);
      for (Slot slot : parameter.slots()) {
        if (slot.member() == null) {
          draft.set(indexOf(slot.node()), inputOf(slot), InputContent.absent());
        } else {
          setMember(slot, slot.member(), InputContent.absent());
        }
      }
      return this;
    }

    /**
     * Links the inputs of a switch to the source that it chooses. Nodes that other sources alone
     * lead to are left out.
     *
     * @throws IllegalStateException if class and workflow are from different builds
     */
    public Builder link(Parameter parameter, LinkSource source) {
      requireOwn(parameter.template(), parameter);
      draft.requireOpen();
      scope.add(parameter);
      Link link = new Link(idOf(source.nodeId()), source.slot());
      for (Slot slot : parameter.slots()) {
        draft.link(indexOf(slot.node()), inputOf(slot), link);
      }
      for (String nodeId : source.unneeded()) {
        int index = draft.indexOf(idOf(nodeId));
        draft.removals().spare(index);
        draft.cause(index, false, parameter.name());
      }
      return this;
    }

    /**
     * Lets a node go unless a node that is sent takes an output of it, though it is an output node
     * or nothing takes its outputs: only cases of switches that are not chosen lead to what it
     * needs.
     *
     * @param active whether to do so; the node stays as it is otherwise
     * @param cause for errors: {@code start and second}
     */
    public Builder spare(String nodeId, boolean active, String cause) {
      draft.requireOpen();
      if (active) {
        int index = draft.indexOf(scope.id(nodeId));
        draft.removals().spare(index);
        draft.cause(index, false, cause);
      }
      return this;
    }

    /**
     * Bypasses a node: what takes its outputs takes what it takes itself, also through several such
     * nodes. All that is taken out of a request goes at once, when it is built.
     *
     * @param active whether to do so; the node stays as it is otherwise
     */
    public Builder bypass(Bypass bypass, boolean active) {
      return bypass(bypass, active, "");
    }

    /**
     * {@link #bypass(Bypass, boolean)} with what the mapping calls the reason.
     *
     * @param cause for errors: {@code upscale = false}
     */
    public Builder bypass(Bypass bypass, boolean active, String cause) {
      requireOwn(bypass.template(), bypass);
      draft.requireOpen();
      if (active) {
        int index = scope.indexOf(bypass.node());
        draft.removals().bypass(index, bypass);
        draft.cause(index, false, cause);
      }
      return this;
    }

    /**
     * Mutes a node: it is not sent, and neither is what cannot do without it. A node that is also
     * bypassed is muted.
     *
     * @param active whether to do so; the node stays as it is otherwise
     */
    public Builder mute(Mute mute, boolean active) {
      return mute(mute, active, "");
    }

    /**
     * {@link #mute(Mute, boolean)} with what the mapping calls the reason.
     *
     * @param cause for errors: {@code upscale = false}
     */
    public Builder mute(Mute mute, boolean active, String cause) {
      requireOwn(mute.template(), mute);
      draft.requireOpen();
      if (active) {
        int index = scope.indexOf(mute.node());
        draft.removals().mute(index);
        draft.cause(index, true, cause);
      }
      return this;
    }

    /**
     * Puts copies of a node in a row, one for each element, in place of the node. Copies begin with
     * what the node holds by then.
     *
     * @param elements the first is the nearest to the source; null leaves the nodes as saved
     * @param apply sets an element, in a builder of the same request in which the ids of nodes that
     *     are copied mean the copies
     * @throws IllegalArgumentException if an id of a copy is taken
     */
    public <E> Builder chain(
        Chain chain, @Nullable List<E> elements, BiConsumer<? super E, ? super Builder> apply) {
      requireOwn(chain.template(), chain);
      draft.requireOpen();
      if (elements != null) {
        ChainCopies copies = new ChainCopies(draft, chain, elements.size());
        for (int i = 0; i < elements.size(); i++) {
          apply.accept(elements.get(i), new Builder(draft, copies.add(i)));
        }
        copies.end();
      }
      return this;
    }

    /**
     * Sets numbered inputs of a node, one for each element. Each begins with what the first holds
     * by then; saved ones beyond the elements are left out.
     *
     * @param elements null leaves the nodes as saved
     * @param apply sets an element, in a builder of the same request in which the first numbered
     *     input means that of the element, and the ids of nodes that are copied mean the copies
     * @throws IllegalArgumentException if an id of a copy is taken
     */
    public <E> Builder repeat(
        Repeat list, @Nullable List<E> elements, BiConsumer<? super E, ? super Builder> apply) {
      requireOwn(list.template(), list);
      draft.requireOpen();
      if (elements != null) {
        RepeatCopies copies = new RepeatCopies(draft, list, elements.size());
        for (int i = 0; i < elements.size(); i++) {
          apply.accept(elements.get(i), new Builder(draft, copies.add(i)));
        }
        copies.end(elements.size());
      }
      return this;
    }

    /**
     * The request. Nodes that lead to no output node any more are left out, with their uploads.
     *
     * @throws IllegalArgumentException if a node that is sent lost an input that it needs, or
     *     nothing is left to run
     */
    public WorkflowRequest build() {
      return draft.build();
    }

    private Builder setLiteral(Parameter parameter, String json) {
      return put(parameter, parameter.literal().meansJson(json) ? null : JsonContent.ofValid(json));
    }

    /** Sets the inputs of a parameter; to what was saved if there is no content. */
    private Builder put(Parameter parameter, @Nullable InputContent content) {
      requireOwn(parameter.template(), parameter);
      draft.requireOpen();
      scope.add(parameter);
      Slot[] slots = parameter.slots();
      for (Slot slot : slots) {
        SavedInput input = slot.saved();
        if (slot.member() != null) {
          setMember(slot, slot.member(), content);
        } else if (scope.hasNumberedInput()) {
          setByName(slot, content);
        } else if (input == null) {
          // The saved workflow holds nothing there, so there is content.
          draft.set(indexOf(slot.node()), slot.input(), Objects.requireNonNull(content));
        } else if (content == null || (several(parameter) && slot.literal().means(content))) {
          draft.restore(placeOf(slot));
        } else if (input.link() != null) {
          draft.set(indexOf(slot.node()), slot.input(), content);
        } else {
          draft.set(placeOf(slot), content);
        }
      }
      return this;
    }

    /** Whether the inputs of a parameter were saved with values that differ. */
    private static boolean several(Parameter parameter) {
      return parameter.literal() == SavedLiteral.NONE && parameter.slots().length > 1;
    }

    /** Sets an input that may be another than the saved one. */
    private void setByName(Slot slot, @Nullable InputContent content) {
      draft.set(
          indexOf(slot.node()),
          inputOf(slot),
          content == null ? JsonContent.ofValid(slot.literal().json()) : content);
    }

    private String inputOf(Slot slot) {
      return scope.input(slot.node().id(), slot.input());
    }

    /** Sets a member of an object; to what was saved if there is no content. */
    private void setMember(Slot slot, String member, @Nullable InputContent content) {
      int index = indexOf(slot.node());
      ObjectValue object = draft.object(index, inputOf(slot));
      byte[] json = object.with(member, slot.literal(), content);
      if (!Arrays.equals(json, object.json())) {
        draft.set(index, inputOf(slot), new JsonContent(json));
      }
    }

    /** The id in the request of a node that a generated class names. */
    private String idOf(String nodeId) {
      return scope.id(draft.template().node(nodeId).id());
    }

    private void requireOwn(WorkflowTemplate template, Object constant) {
      if (template != draft.template()) {
        throw new IllegalArgumentException(constant + " is not of " + draft.template());
      }
    }

    private int placeOf(Slot slot) {
      return scope.isOfElement() ? draft.placeOf(indexOf(slot.node()), slot) : slot.place();
    }

    private int indexOf(SavedNode node) {
      return scope.indexOf(node);
    }

    /** A link to a saved id means the copy, and its source must be there. */
    private InputContent inScope(InputContent content) {
      if (!(content instanceof Link link)) {
        return content;
      }
      String source = scope.id(link.sourceId());
      draft.indexOf(source);
      return new Link(source, link.slot());
    }
  }
}
