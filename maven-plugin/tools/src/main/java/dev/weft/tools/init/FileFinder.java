package dev.weft.tools.init;

import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.workflow.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is uploaded: pictures, masks, videos, sounds. */
final class FileFinder {
  private static final Pattern FILE =
      Pattern.compile(
          "(?s).+\\.(?:png|jpe?g|webp|gif|bmp|mp4|webm|mov|avi|mkv|wav|mp3|flac|ogg|m4a|opus)(?:"
              + " \\[\\w+\\])?",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> SAID =
      Set.of(
          "load", "loader", "image", "images", "picture", "video", "audio", "mask", "upload",
          "input", "the", "file", "your", "here", "an", "a", "from", "path");
  private static final Set<String> TELLING =
      Set.of(
          "start_image",
          "end_image",
          "reference_image",
          "ref_image",
          "style_image",
          "face_image",
          "clip_vision_image",
          "control_image",
          "depth_map",
          "image_ref",
          "reference_audio",
          "control_video",
          "source_image",
          "target_image",
          "image_kps",
          "input_faces");
  private static final List<String> CONTROLS =
      List.of("depth", "canny", "pose", "scribble", "lineart", "normal", "tile", "seg");
  private static final int FARTHEST = 4;
  private static final int MOST = 8;

  private final Sketch sketch;
  private final Links links;

  FileFinder(Sketch sketch) {
    this.sketch = sketch;
    this.links = sketch.links();
  }

  private record Found(NodeInput input, String kind) {}

  void find() {
    List<Found> found =
        links.nodes().stream()
            .flatMap(Links::inputs)
            .filter(input -> input.isText() && !sketch.sets(input))
            .flatMap(input -> kind(input).map(kind -> new Found(input, kind)).stream())
            .toList();
    found.stream().skip(MOST).forEach(file -> sketch.leaveOut(file.input(), "one file among many"));
    for (Found file : found.subList(0, Math.min(MOST, found.size()))) {
      sketch.parameter(
          Role.FILE,
          names(file, found),
          doc(file),
          List.of(file.input()),
          List.of(": " + file.kind() + " required", ": file required"));
    }
  }

  private Optional<String> kind(NodeInput input) {
    return links
        .definition(input)
        .map(known -> byCatalog(known.type(), input.node()))
        .orElseGet(() -> guessed(input));
  }

  private Optional<String> byCatalog(InputType type, Node node) {
    Optional<InputType.Upload> upload =
        type instanceof InputType.Choice choice ? choice.upload() : Optional.empty();
    List<String> outputs = links.known(node).map(NodeClass::outputTypes).orElse(List.of());
    boolean mask = outputs.contains("MASK") && !outputs.contains("IMAGE");
    return upload.map(
        kind ->
            kind == InputType.Upload.IMAGE && mask ? "mask" : kind.name().toLowerCase(Locale.ROOT));
  }

  private static Optional<String> guessed(NodeInput input) {
    String name = input.name().toLowerCase(Locale.ROOT);
    String kind = name.replaceAll("(?:_?(?:file|path|name|url))?_?\\d*$", "");
    boolean loads = input.node().classType().toLowerCase(Locale.ROOT).contains("load");
    boolean file = FILE.matcher(input.literal().map(Literal::text).orElse("")).matches();
    return Set.of("image", "video", "audio", "mask").contains(kind)
            && (loads || file)
            && Links.links(input.node()).findAny().isEmpty()
        ? Optional.of(kind)
        : Optional.empty();
  }

  private List<String> names(Found file, List<Found> all) {
    List<String> names = new ArrayList<>();
    Node node = file.input().node();
    List<String> words = sketch.titles().words(node, SAID);
    boolean shared =
        all.stream()
                .filter(o -> sketch.titles().words(o.input().node(), SAID).equals(words))
                .count()
            > 1;
    boolean several = all.stream().filter(other -> other.kind().equals(file.kind())).count() > 1;
    String noun = file.kind();
    if (!shared) {
      Optional<String> alone = Words.camel(words).filter(name -> name.length() > 2);
      Stream.of(alone.filter(name -> !several), Sketch.qualified(words, noun))
          .flatMap(Optional::stream)
          .forEach(names::add);
    }
    if (several) {
      use(node).ifPresent(names::add);
    }
    names.add(noun);
    if (several) {
      List.of("second", "third", "fourth", "fifth", "sixth")
          .forEach(ordinal -> names.add(ordinal + Words.capital(noun)));
    }
    return names;
  }

  /** What a picture is used for, by the first input on its way that says so. */
  private Optional<String> use(Node node) {
    Deque<Node> open = new ArrayDeque<>(List.of(node));
    Set<String> seen = new HashSet<>();
    for (int steps = 0; steps < FARTHEST * FARTHEST && !open.isEmpty(); steps++) {
      Node next = open.pop();
      if (!seen.add(next.id().value())) {
        continue;
      }
      for (NodeInput by : links.consumers(next)) {
        Optional<String> name = use(by);
        if (name.isPresent()) {
          return name;
        }
        if (Set.of("IMAGE", "MASK", "CLIP_VISION_OUTPUT").contains(links.type(by))) {
          open.add(by.node());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> use(NodeInput by) {
    String input = by.name().toLowerCase(Locale.ROOT);
    String name = by.node().classType().toLowerCase(Locale.ROOT);
    if (TELLING.contains(input)) {
      return Words.camel(Words.of(input));
    }
    if (name.contains("ipadapter") || name.contains("stylemodel")) {
      return Optional.of("styleImage");
    }
    if (name.contains("instantid") || name.contains("pulid") || name.contains("reactor")) {
      return Optional.of("faceImage");
    }
    Optional<String> control =
        CONTROLS.stream().filter(name::contains).findFirst().map(word -> word + "Image");
    if (control.isPresent()) {
      return control;
    }
    return by.node().input("control_net").isPresent()
        ? Optional.of(StrengthFinder.kind(by.node(), links).orElse("control") + "Image")
        : Optional.empty();
  }

  private String doc(Found file) {
    Node node = file.input().node();
    Optional<String> told = sketch.titles().told(node);
    if (told.isPresent()) {
      return told.get();
    }
    boolean masks =
        file.kind().equals("image")
            && links.consumers(node).stream().anyMatch(by -> links.type(by).equals("MASK"));
    return switch (file.kind()) {
      case "image" ->
          masks
              ? "The picture to work on; what is transparent in it is the mask."
              : "The picture" + purpose(node) + ".";
      case "mask" -> "White where something is to be painted.";
      case "video" -> "The video to work on.";
      case "audio" -> "The sound to work on.";
      default -> "The file to work on.";
    };
  }

  private String purpose(Node node) {
    return use(node)
        .map(
            use ->
                switch (use) {
                  case "styleImage" -> " that shows the style";
                  case "faceImage" -> " that shows the face";
                  case "startImage" -> " that the video begins with";
                  case "endImage" -> " that the video ends with";
                  default ->
                      use.endsWith("Image") && !use.startsWith("ref")
                          ? " to be guided by"
                          : " to work on";
                })
        .orElse(" to work on");
  }
}
