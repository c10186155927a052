package dev.weft.tools.init;

import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.workflow.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which models: the checkpoint or diffusion model, its text encoders and VAE, what enlarges. */
final class ModelFinder {
  private static final Set<String> PIPES = Set.of("PIPE", "PIPE_LINE");
  private static final List<String> MAIN =
      List.of("ckpt_name", "unet_name", "model", "model_name", "model_path", "checkpoint");
  private static final Pattern NO_MODEL =
      Pattern.compile(".*(?:lora|dtype|device|precision|type|hash|control_net).*");

  private final Sketch sketch;
  private final Links links;
  private final Samplers samplers;

  private final Map<String, Found> found = new LinkedHashMap<>();

  private enum Kind {
    CHECKPOINT("checkpoint", "The checkpoint: the model that paints."),
    MODEL("model", "The diffusion model."),
    OTHER("model", "The model."),
    CLIP("clip", "The text encoder."),
    VAE("vae", "The VAE: what makes pictures of latents."),
    UPSCALE("upscaleModel", "The model that makes pictures larger.");

    private final String noun;
    private final String doc;

    Kind(String noun, String doc) {
      this.noun = noun;
      this.doc = doc;
    }
  }

  private record Found(Kind kind, List<NodeInput> inputs, Optional<Node> sampler) {}

  private final Set<Node> encoders;

  /**
   * Of a sketch.
   *
   * @param encoders the nodes that make conditioning of texts
   */
  ModelFinder(Sketch sketch, Samplers samplers, Set<Node> encoders) {
    this.encoders = encoders;
    this.sketch = sketch;
    this.links = sketch.links();
    this.samplers = samplers;
  }

  void find() {
    for (Node sampler : samplers.nodes()) {
      Links.links(sampler)
          .filter(input -> Set.of("MODEL", "GUIDER").contains(links.type(input)) || isPipe(input))
          .forEach(input -> walk(input, "MODEL", Kind.MODEL, Optional.of(sampler)));
    }
    for (Node node : links.nodes()) {
      Links.links(node).forEach(input -> byType(input));
    }
    if (samplers.nodes().isEmpty()) {
      links.nodes().stream().filter(this::answers).forEach(this::own);
    }
    for (Kind kind : Kind.values()) {
      add(kind);
    }
  }

  private boolean isPipe(NodeInput input) {
    String type = links.type(input);
    return PIPES.contains(type) || type.endsWith("_PIPE");
  }

  private void byType(NodeInput input) {
    String type = links.type(input);
    if (type.equals("CLIP")) {
      walk(input, "CLIP", Kind.CLIP, Optional.empty());
    } else if (type.equals("VAE") || type.equals("WANVAE")) {
      walk(input, "VAE", Kind.VAE, Optional.empty());
    } else if (type.equals("UPSCALE_MODEL")) {
      walk(input, "UPSCALE_MODEL", Kind.UPSCALE, Optional.empty());
    } else if (encodes(input)) {
      walk(input, type, Kind.CLIP, Optional.empty());
    } else if (type.equals("MODEL") && samplers.nodes().isEmpty()) {
      walk(input, "MODEL", Kind.MODEL, Optional.empty());
    }
  }

  /** What a node of a pack takes beside a text to encode it with. */
  private boolean encodes(NodeInput input) {
    String type = links.type(input);
    boolean other =
        links.known(input.node()).isEmpty()
            && !links.isPlain(input)
            && !Set.of("IMAGE", "CONDITIONING", "MODEL", "LATENT", "MASK", "PIPE").contains(type);
    return other
        && encoders.contains(input.node())
        && links
            .source(input)
            .filter(source -> source.classType().toLowerCase(Locale.ROOT).contains("load"))
            .isPresent();
  }

  /** From a link up to what loads. */
  private void walk(NodeInput start, String type, Kind kind, Optional<Node> sampler) {
    Deque<NodeInput> open = new ArrayDeque<>(List.of(start));
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      Optional<Node> source = links.source(open.pop());
      if (source.isEmpty() || !seen.add(source.get().id().value())) {
        continue;
      }
      List<NodeInput> on =
          Links.links(source.get())
              .filter(input -> links.type(input).equals(type) || isPipe(input))
              .toList();
      open.addAll(on);
      if (on.isEmpty()) {
        loaded(source.get(), kind, sampler);
      }
    }
  }

  private void loaded(Node loader, Kind kind, Optional<Node> sampler) {
    List<NodeInput> files = Links.inputs(loader).filter(this::isFile).toList();
    List<NodeInput> fit = files.stream().filter(input -> fits(input, kind)).toList();
    if (kind == Kind.MODEL) {
      fit =
          fit.stream()
              .min((a, b) -> Integer.compare(rank(a), rank(b)))
              .map(List::of)
              .orElse(List.of());
    } else if (kind != Kind.CLIP) {
      fit = fit.stream().limit(1).toList();
    }
    for (NodeInput input : fit) {
      boolean checkpoint =
          kind == Kind.MODEL
              && (input.name().startsWith("ckpt") || loader.classType().contains("Checkpoint"));
      found.putIfAbsent(
          input.key(), new Found(checkpoint ? Kind.CHECKPOINT : kind, List.of(input), sampler));
    }
  }

  private static int rank(NodeInput input) {
    int index = MAIN.indexOf(input.name());
    return index < 0 ? MAIN.size() : index;
  }

  private boolean isFile(NodeInput input) {
    if (!input.isText() || NO_MODEL.matcher(input.name().toLowerCase(Locale.ROOT)).matches()) {
      return false;
    }
    String value = input.literal().map(Literal::text).orElse("");
    return links
        .definition(input)
        .map(
            known ->
                known.type() instanceof InputType.Choice choice
                    && choice.upload().isEmpty()
                    && (choice.options().isEmpty() || InputWords.namesModel(input.name())))
        .orElseGet(
            () ->
                InputWords.isModelFile(value)
                    || (InputWords.namesModel(input.name())
                        && input.node().classType().toLowerCase(Locale.ROOT).contains("load")));
  }

  /** A node that loads several things names each. */
  private boolean fits(NodeInput input, Kind kind) {
    String name = input.name().toLowerCase(Locale.ROOT);
    String value = input.literal().map(Literal::text).orElse("");
    return switch (kind) {
      case MODEL, OTHER, CHECKPOINT, UPSCALE -> !name.contains("vae") && !name.startsWith("clip");
      case VAE ->
          (name.contains("vae")
                  && (links.known(input.node()).isPresent() || InputWords.isModelFile(value)))
              || (!name.startsWith("ckpt")
                  && !name.startsWith("unet")
                  && !name.startsWith("clip")
                  && input.node().classType().toLowerCase(Locale.ROOT).contains("vae"));
      case CLIP ->
          InputWords.namesModel(name)
              && !name.contains("vae")
              && !name.startsWith("ckpt")
              && !name.startsWith("unet")
              && !input.node().classType().contains("Checkpoint");
    };
  }

  private boolean answers(Node node) {
    return Links.inputs(node).anyMatch(sketch::sets)
        && Links.links(node).noneMatch(input -> links.type(input).equals("MODEL"));
  }

  /** Nodes that do all by themselves name their model. */
  private void own(Node node) {
    Links.inputs(node)
        .filter(NodeInput::isText)
        .filter(input -> Set.of("model", "model_name").contains(input.name()))
        .findFirst()
        .ifPresent(
            input ->
                found.putIfAbsent(
                    input.key(), new Found(Kind.OTHER, List.of(input), Optional.empty())));
  }

  private void add(Kind kind) {
    Map<String, List<Found>> groups = new LinkedHashMap<>();
    found.values().stream()
        .filter(one -> one.kind() == kind && !sketch.sets(one.inputs().get(0)))
        .forEach(one -> groups.computeIfAbsent(value(one), any -> new ArrayList<>()).add(one));
    for (List<Found> group : groups.values()) {
      NodeInput first = group.get(0).inputs().get(0);
      sketch.parameter(
          Role.MODEL,
          names(group.get(0), groups.size() > 1),
          doc(kind, group.get(0), groups.size() > 1),
          group.stream().flatMap(one -> one.inputs().stream()).toList(),
          sketch.clauses(first, "text"));
    }
  }

  private String doc(Kind kind, Found found, boolean several) {
    List<String> words = found.sampler().map(samplers::qualifier).orElse(List.of());
    return several && !words.isEmpty()
        ? kind.doc.substring(0, kind.doc.length() - 1) + " (" + String.join(" ", words) + ")."
        : kind.doc;
  }

  private static String value(Found found) {
    NodeInput input = found.inputs().get(0);
    return input.literal().map(Literal::text).orElse(input.key());
  }

  private List<String> names(Found found, boolean several) {
    List<String> names = new ArrayList<>();
    String noun = found.kind().noun;
    if (several) {
      String value = value(found).toLowerCase(Locale.ROOT);
      Stream.of("refiner", "inpaint", "high", "low")
          .filter(word -> value.matches(".*(?:^|[^a-z])" + word + "(?:[^a-z].*|$)"))
          .map(word -> word.matches("high|low") ? List.of(word, "noise") : List.of(word))
          .flatMap(words -> Sketch.qualified(words, noun).stream())
          .findFirst()
          .ifPresent(names::add);
      if (found.kind() == Kind.CLIP && found.inputs().get(0).name().matches("clip_name\\d")) {
        names.add(noun + found.inputs().get(0).name().replaceAll("\\D", ""));
      }
      found
          .sampler()
          .flatMap(sampler -> Sketch.qualified(samplers.qualifier(sampler), noun))
          .ifPresent(names::add);
    }
    names.add(noun);
    return names;
  }
}
