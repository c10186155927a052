package dev.weft.tools.docs.graph;

import dev.weft.tools.docs.graph.Diagram.Box;
import dev.weft.tools.docs.graph.Diagram.Frame;
import dev.weft.tools.docs.graph.Diagram.FrameKind;
import dev.weft.tools.docs.graph.Diagram.Row;
import dev.weft.tools.docs.graph.Diagram.RowKind;
import dev.weft.tools.docs.graph.Diagram.Slot;
import dev.weft.tools.docs.graph.Diagram.Wire;
import dev.weft.tools.docs.graph.Layout.Area;
import dev.weft.tools.docs.graph.Layout.Point;
import dev.weft.tools.docs.markup.Markup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A diagram as SVG within a page, which has the style sheet. It is as large as it has to be for its
 * texts to be read.
 */
public final class GraphPicture {
  private static final double CORNER = 6;
  private static final double FRAME_TITLE = 14;

  private final Diagram diagram;
  private final Layout layout;
  private final Palette palette;
  private final Markup svg = new Markup();

  private GraphPicture(Diagram diagram) {
    this.diagram = diagram;
    this.layout = LayeredLayout.of(diagram);
    this.palette = new Palette(diagram);
  }

  /** Lays a diagram out. */
  public static GraphPicture of(Diagram diagram) {
    return new GraphPicture(diagram);
  }

  /** The pixels that it is wide. */
  public double width() {
    return layout.width();
  }

  /** What the colours of links mean. */
  public void legend(Markup page) {
    page.open("ul", "class", "legend");
    for (String type : palette.types()) {
      page.open("li").open("svg", "width", "26", "height", "10", "aria-hidden", "true");
      page.shape("path", "class", "wire " + palette.colour(type), "d", "M1 5H25").close("svg");
      page.text(" " + Palette.name(type)).close("li");
    }
    Stream<Row> rows = diagram.boxes().stream().flatMap(box -> box.rows().stream());
    List<RowKind> kinds = rows.map(Row::kind).distinct().sorted().toList();
    kinds.forEach(kind -> key(page, "pill " + word(kind), meaning(kind)));
    if (diagram.boxes().stream().anyMatch(Box::mayBeOff)) {
      key(page, "key off", "left out of some jobs");
    }
    for (FrameKind kind : FrameKind.values()) {
      if (diagram.frames().stream().anyMatch(frame -> frame.kind() == kind)) {
        key(page, "key " + word(kind), word(kind));
      }
    }
    if (diagram.wires().stream().anyMatch(wire -> wire.choice().isPresent())) {
      key(page, "key case", "a link that a switch chooses");
    }
    page.close("ul").line();
    if (diagram.boxes().stream().anyMatch(GraphPicture::isFar)) {
      String far = "Outputs with many links are linked once, and named wherever else they end.";
      page.element("p", far, "class", "source").line();
    }
  }

  private static boolean isFar(Box box) {
    return box.inputs().stream().anyMatch(slot -> !slot.far().isEmpty());
  }

  private static void key(Markup page, String kind, String meaning) {
    page.open("li").open("svg", "width", "26", "height", "14", "aria-hidden", "true");
    page.shape("rect", "class", kind, "x", "1", "y", "1", "width", "24", "height", "12", "rx", "4");
    page.close("svg").text(" " + meaning).close("li");
  }

  private static String meaning(RowKind kind) {
    return switch (kind) {
      case PARAMETER -> "parameter";
      case SWITCH -> "switch";
      case SET -> "computed";
      case OUTPUT -> "output";
    };
  }

  private static String word(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /**
   * The picture.
   *
   * @param label what it shows, for those who do not see it
   * @param detail the prefix of the ids of what tells more of each node, by its index
   */
  public void draw(Markup page, String label, String detail) {
    svg.open(
            "svg",
            "class",
            "graph",
            "xmlns",
            "http://www.w3.org/2000/svg",
            "role",
            "group",
            "aria-label",
            label,
            "width",
            number(layout.width()),
            "height",
            number(layout.height()),
            "viewBox",
            "0 0 " + number(layout.width()) + " " + number(layout.height()))
        .line();
    for (int i = 0; i < diagram.frames().size(); i++) {
      frame(diagram.frames().get(i), layout.frames().get(i));
    }
    for (int i = 0; i < diagram.wires().size(); i++) {
      wire(diagram.wires().get(i), layout.wires().get(i));
    }
    for (int i = 0; i < diagram.boxes().size(); i++) {
      box(diagram.boxes().get(i), layout.boxes().get(i), i, detail);
    }
    for (int i = 0; i < diagram.wires().size(); i++) {
      ends(diagram.wires().get(i), layout.wires().get(i));
    }
    svg.close("svg").line();
    page.raw(svg.toString());
  }

  private void frame(Frame frame, Area area) {
    rect("frame " + word(frame.kind()), area, 10);
    double most = area.width() - 2 * FRAME_TITLE;
    String title = TextWidth.BOLD.fit(frame.title().strip(), BoxSize.TEXT_SIZE, most);
    text("frametitle", title, area.x() + FRAME_TITLE, area.y() + 21);
    svg.line();
  }

  private void rect(String kind, Area area, double radius) {
    svg.shape(
        "rect",
        "class",
        kind,
        "x",
        number(area.x()),
        "y",
        number(area.y()),
        "width",
        number(area.width()),
        "height",
        number(area.height()),
        "rx",
        number(radius));
  }

  private void text(String kind, String text, double x, double y) {
    svg.element("text", text, "class", kind, "x", number(x), "y", number(y));
  }

  private void wire(Wire wire, List<Point> corners) {
    String kind =
        "wire " + palette.colour(wire.type()) + (wire.choice().isPresent() ? " case" : "");
    svg.open("path", "class", kind, "d", path(corners));
    String ends =
        diagram.boxes().get(wire.from()).title() + " → " + diagram.boxes().get(wire.to()).title();
    String choice = wire.choice().map(words -> ", if " + words).orElse("");
    svg.element("title", Palette.name(wire.type()) + ": " + ends + choice).close("path").line();
  }

  /** The corners joined, each rounded as far as what it joins is long. */
  private static String path(List<Point> corners) {
    StringBuilder path = new StringBuilder("M").append(place(corners.get(0)));
    for (int i = 1; i < corners.size() - 1; i++) {
      Point corner = corners.get(i);
      Point in = towards(corner, corners.get(i - 1));
      Point out = towards(corner, corners.get(i + 1));
      path.append('L').append(place(in)).append('Q').append(place(corner));
      path.append(' ').append(place(out));
    }
    return path.append('L').append(place(corners.get(corners.size() - 1))).toString();
  }

  private static Point towards(Point from, Point to) {
    double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
    double part = length == 0 ? 0 : Math.min(CORNER, length / 2) / length;
    return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
  }

  private static String place(Point point) {
    return number(point.x()) + " " + number(point.y());
  }

  private void ends(Wire wire, List<Point> corners) {
    for (Point end : List.of(corners.get(0), corners.get(corners.size() - 1))) {
      end(wire.type(), end);
    }
    svg.line();
  }

  private void end(String type, Point place) {
    svg.shape(
        "circle",
        "class",
        "end " + palette.colour(type),
        "cx",
        number(place.x()),
        "cy",
        number(place.y()),
        "r",
        "3.5");
  }

  private void box(Box box, Area area, int index, String detail) {
    double left = area.x() + BoxSize.PADDING;
    double right = area.x() + area.width() - BoxSize.PADDING;
    svg.open(
        "a",
        "class",
        "node" + (box.rows().isEmpty() ? "" : " mapped") + (box.mayBeOff() ? " off" : ""),
        "href",
        "#" + detail + index,
        "aria-label",
        spoken(box));
    svg.element("title", box.title() + " (" + box.kind() + ")");
    rect("box", area, 8);
    text("title", BoxSize.title(box), left, area.y() + 19);
    text("kind", BoxSize.kind(box), left, area.y() + 35);
    for (int i = 0; i < box.badges().size(); i++) {
      String badge = BoxSize.whole(box.badges().get(i));
      double top = area.y() + BoxSize.badgeTop(i);
      rect("badge", new Area(left, top, right - left, BoxSize.LINE - 3), 4);
      text("badgetext", badge, left + BoxSize.PILL, top + 12.5);
    }
    for (int i = 0; i < box.inputs().size(); i++) {
      double middle = area.y() + BoxSize.slotMiddle(box, i);
      Slot slot = box.inputs().get(i);
      text("slot", BoxSize.input(slot), left, middle + 4);
      if (!slot.far().isEmpty()) {
        end(slot.type(), new Point(area.x(), middle));
      }
    }
    for (int i = 0; i < box.outputs().size(); i++) {
      double middle = area.y() + BoxSize.slotMiddle(box, i);
      text("slot end", BoxSize.output(box.outputs().get(i)), right, middle + 4);
    }
    for (int i = 0; i < box.rows().size(); i++) {
      row(box.rows().get(i), left, right, area.y() + BoxSize.rowTop(box, i));
    }
    svg.close("a").line();
  }

  private void row(Row row, double left, double right, double top) {
    String name = BoxSize.name(row);
    double width = TextWidth.PLAIN.of(name, BoxSize.TEXT_SIZE) + 2 * BoxSize.PILL;
    if (!row.input().isEmpty()) {
      text("slot", BoxSize.fitHalf(row.input()), left, top + 13);
    }
    rect("pill " + word(row.kind()), new Area(right - width, top + 1, width, BoxSize.LINE - 3), 8);
    text("pilltext " + word(row.kind()), name, right - width / 2, top + 13);
  }

  private static String spoken(Box box) {
    StringBuilder words = new StringBuilder(box.title()).append(", ").append(box.kind());
    box.badges().forEach(badge -> words.append("; ").append(badge));
    for (Row row : box.rows()) {
      words.append("; ").append(meaning(row.kind())).append(' ').append(row.name());
    }
    return words.toString();
  }

  /** With one decimal, the same everywhere. */
  private static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
