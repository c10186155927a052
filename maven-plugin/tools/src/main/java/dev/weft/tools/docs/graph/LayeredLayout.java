package dev.weft.tools.docs.graph;

import dev.weft.tools.docs.graph.Diagram.Box;
import dev.weft.tools.docs.graph.Diagram.Frame;
import dev.weft.tools.docs.graph.Diagram.Wire;
import dev.weft.tools.docs.graph.Layout.Area;
import dev.weft.tools.docs.graph.Layout.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.WrappingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Lays a diagram out in layers, from what is loaded on the left to what is saved on the right;
 * links go round nodes. The same diagram is laid out the same.
 */
final class LayeredLayout {
  private static final double MARGIN = 16;
  private static final double FRAME_HEAD = 34;
  private static final double FRAME_PADDING = 16;
  private static final double FRAME_NARROWEST = 180;

  /** The best placement takes a minute for a graph of 150 nodes. */
  private static final int SMALL = 40;

  /** A wider graph that is a strip is broken into rows, as a text is into lines. */
  private static final double WIDE = 2400;

  private static final double LONGEST_RATIO = 3;

  /** How much wider than high a graph in rows is to be. */
  private static final double RATIO = 1.4;

  static {
    // What kinds of values options have, without which they cannot be copied.
    LayoutMetaDataService.getInstance();
  }

  private final Diagram diagram;
  private final NodePlacementStrategy placement;
  private final boolean wrapped;
  private final ElkNode root = ElkGraphUtil.createGraph();
  private final List<ElkNode> frames = new ArrayList<>();
  private final List<ElkNode> boxes = new ArrayList<>();
  private final Map<List<Integer>, ElkPort> inputs = new HashMap<>();
  private final Map<List<Integer>, ElkPort> outputs = new HashMap<>();
  private final List<ElkEdge> wires = new ArrayList<>();

  private LayeredLayout(Diagram diagram, boolean wrapped) {
    this.diagram = diagram;
    this.wrapped = wrapped;
    placement =
        diagram.boxes().size() <= SMALL
            ? NodePlacementStrategy.NETWORK_SIMPLEX
            : NodePlacementStrategy.LINEAR_SEGMENTS;
  }

  static Layout of(Diagram diagram) {
    Layout row = new LayeredLayout(diagram, false).layout();
    // Frames cannot be cut.
    boolean strip =
        diagram.frames().isEmpty()
            && row.width() > WIDE
            && row.width() > row.height() * LONGEST_RATIO;
    return strip ? new LayeredLayout(diagram, true).layout() : row;
  }

  private Layout layout() {
    options(root);
    root.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));
    if (wrapped) {
      root.setProperty(LayeredOptions.WRAPPING_STRATEGY, WrappingStrategy.MULTI_EDGE);
      root.setProperty(LayeredOptions.ASPECT_RATIO, RATIO);
    }
    diagram.frames().forEach(this::frame);
    for (int i = 0; i < diagram.boxes().size(); i++) {
      box(i, diagram.boxes().get(i));
    }
    diagram.wires().forEach(this::wire);
    new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
    return new Layout(
        Math.ceil(root.getWidth()),
        Math.ceil(root.getHeight()),
        boxes.stream().map(LayeredLayout::area).toList(),
        frames.stream().map(LayeredLayout::area).toList(),
        wires.stream().map(LayeredLayout::points).toList());
  }

  private void options(ElkNode node) {
    node.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
    node.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    node.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
    node.setProperty(LayeredOptions.RANDOM_SEED, 1);
    node.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, placement);
    node.setProperty(LayeredOptions.SPACING_NODE_NODE, 24.0);
    node.setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0);
    node.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 9.0);
    node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 36.0);
    node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 14.0);
    node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 9.0);
    node.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 28.0);
  }

  private void frame(Frame frame) {
    ElkNode node = ElkGraphUtil.createNode(frame.parent().map(frames::get).orElse(root));
    options(node);
    node.setProperty(
        LayeredOptions.PADDING,
        new ElkPadding(FRAME_HEAD, FRAME_PADDING, FRAME_PADDING, FRAME_PADDING));
    node.setWidth(FRAME_NARROWEST);
    frames.add(node);
  }

  private void box(int index, Box box) {
    BoxSize size = BoxSize.of(box);
    ElkNode node = ElkGraphUtil.createNode(box.frame().map(frames::get).orElse(root));
    node.setDimensions(size.width(), size.height());
    node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
    for (int i = 0; i < box.inputs().size(); i++) {
      inputs.put(List.of(index, i), port(node, PortSide.WEST, 0, BoxSize.slotMiddle(box, i)));
    }
    for (int i = 0; i < box.outputs().size(); i++) {
      outputs.put(
          List.of(index, i), port(node, PortSide.EAST, size.width(), BoxSize.slotMiddle(box, i)));
    }
    boxes.add(node);
  }

  private static ElkPort port(ElkNode node, PortSide side, double x, double y) {
    ElkPort port = ElkGraphUtil.createPort(node);
    port.setProperty(LayeredOptions.PORT_SIDE, side);
    port.setLocation(x, y);
    return port;
  }

  private void wire(Wire wire) {
    wires.add(
        ElkGraphUtil.createSimpleEdge(
            outputs.get(List.of(wire.from(), wire.output())),
            inputs.get(List.of(wire.to(), wire.input()))));
  }

  private static Area area(ElkNode node) {
    Point origin = origin(node);
    return new Area(origin.x(), origin.y(), node.getWidth(), node.getHeight());
  }

  /** Where a node begins in the whole picture: ELK counts from the node around. */
  private static Point origin(ElkNode node) {
    double x = 0;
    double y = 0;
    for (ElkNode around = node; around != null; around = around.getParent()) {
      x += around.getX();
      y += around.getY();
    }
    return new Point(x, y);
  }

  private static List<Point> points(ElkEdge edge) {
    Point origin = origin(edge.getContainingNode());
    List<Point> points = new ArrayList<>();
    for (ElkEdgeSection section : edge.getSections()) {
      points.add(new Point(origin.x() + section.getStartX(), origin.y() + section.getStartY()));
      for (ElkBendPoint bend : section.getBendPoints()) {
        points.add(new Point(origin.x() + bend.getX(), origin.y() + bend.getY()));
      }
      points.add(new Point(origin.x() + section.getEndX(), origin.y() + section.getEndY()));
    }
    return points;
  }
}
