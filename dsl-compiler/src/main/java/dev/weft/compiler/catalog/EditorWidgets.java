package dev.weft.compiler.catalog;

import dev.weft.compiler.catalog.EditorWidget.Kind;
import dev.weft.compiler.json.JsonValue.JsonBoolean;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.json.JsonValue.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what the editor shows for an input, as it does: by its settings, then by its type. */
final class EditorWidgets {
  static final String CONTROL = "control_after_generate";

  /** Whoever adds a seed and says nothing of its control gets one. */
  private static final Set<String> CONTROLLED = Set.of("seed", "noise_seed");

  /** The types that the editor has a widget for. */
  private static final Set<String> WIDGETS =
      Set.of(
          "BOOLEAN",
          "BOUNDING_BOX",
          "BOUNDING_BOXES",
          "CHART",
          "COLOR",
          "COLORS",
          "COMBO",
          "COMFY_DYNAMICCOMBO_V3",
          "COMPOSITOR",
          "CURVE",
          "FLOAT",
          "GALLERIA",
          "IMAGECOMPARE",
          "IMAGEUPLOAD",
          "INT",
          "MARKDOWN",
          "PAINTER",
          "RANGE",
          "RESOLUTION_PREVIEW",
          "STRING",
          "TEXTAREA",
          "VIDEO_EDIT");

  private static final Set<String> LIVE =
      Set.of("LOAD_3D", "LOAD_3D_ANIMATION", "WEBCAM", "AUDIO_RECORD");

  private static final List<String> LOAD_3D_BUTTONS =
      List.of("upload 3d model", "upload extra resources", "clear");

  private static final Set<String> UPLOADS =
      Set.of("image_upload", "animated_image_upload", "video_upload", "audio_upload");

  private EditorWidgets() {}

  /**
   * What the editor shows.
   *
   * @param word the type, {@code COMBO} for a choice in the older form
   */
  static EditorWidget of(String word, InputSettings given) {
    String type = given.get("widgetType", JsonText.class).map(JsonText::value).orElse(word);
    Kind kind = kind(type, given);
    List<String> before = type.startsWith("LOAD_3D") ? LOAD_3D_BUTTONS : List.of();
    boolean upload = UPLOADS.stream().anyMatch(given::flag);
    return new EditorWidget(kind, before, after(type, given), upload, given.flag("dynamicPrompts"));
  }

  private static Kind kind(String type, InputSettings given) {
    boolean widget =
        WIDGETS.contains(type) || given.get("socketless", JsonBoolean.class).isPresent();
    if (given.flag("forceInput") || given.flag("defaultInput")) {
      return widget ? Kind.FORCED : Kind.SOCKET;
    }
    if (LIVE.contains(type)) {
      return Kind.LIVE;
    }
    if (type.equals("RESOLUTION_PREVIEW")) {
      return Kind.UNSENT;
    }
    return widget ? Kind.VALUE : Kind.SOCKET;
  }

  private static List<String> after(String type, InputSettings given) {
    List<String> after = new ArrayList<>();
    if (type.equals("INT") && isControlled(given)) {
      after.add(CONTROL);
    }
    if (type.equals("COMBO") && given.isControlled() && !given.flag("multiselect")) {
      after.add(CONTROL);
      after.add("control_filter_list");
    }
    boolean refreshed =
        given.get("remote", JsonObject.class).map(r -> r.has("refresh_button")).orElse(false);
    if (refreshed) {
      after.add("auto_refresh");
      after.add("refresh");
    }
    boolean crop =
        given
            .get("component", JsonText.class)
            .filter(c -> c.value().equals("ImageCrop"))
            .isPresent();
    if (crop) {
      after.addAll(List.of("x", "y", "width", "height"));
    }
    return after;
  }

  private static boolean isControlled(InputSettings given) {
    return given.get(CONTROL).isPresent()
        ? given.isControlled()
        : CONTROLLED.contains(given.name());
  }
}
