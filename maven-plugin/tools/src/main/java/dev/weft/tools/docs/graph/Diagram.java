package dev.weft.tools.docs.graph;

import dev.weft.compiler.diagnostic.Printable;
import java.util.List;
import java.util.Optional;

/**
 * What the picture of a graph shows. Its texts are made fit to print, so that they are as wide as
 * they look.
 *
 * @param boxes one for each node
 * @param frames subgraphs and groups, outer ones before those in them
 * @param wires the links that are drawn
 */
public record Diagram(List<Box> boxes, List<Frame> frames, List<Wire> wires) {

  public Diagram {
    boxes = List.copyOf(boxes);
    frames = List.copyOf(frames);
    wires = List.copyOf(wires);
  }

  /**
   * A node.
   *
   * @param title what people call it
   * @param kind its class and id
   * @param badges what may happen to it
   * @param inputs those that are linked, in order
   * @param outputs those that are linked, in order
   * @param rows what is set of it, and what it yields
   * @param frame the innermost one that it lies in, as an index
   * @param mayBeOff whether some requests leave it out
   */
  public record Box(
      String title,
      String kind,
      List<String> badges,
      List<Slot> inputs,
      List<Slot> outputs,
      List<Row> rows,
      Optional<Integer> frame,
      boolean mayBeOff) {

    public Box {
      title = Printable.text(title);
      kind = Printable.text(kind);
      badges = badges.stream().map(Printable::text).toList();
      inputs = List.copyOf(inputs);
      outputs = List.copyOf(outputs);
      rows = List.copyOf(rows);
    }
  }

  /**
   * An input or output that is linked.
   *
   * @param far what is at the other end of a link that is told instead of drawn; empty where all
   *     its links are drawn
   */
  public record Slot(String name, String type, String far) {

    public Slot {
      name = Printable.text(name);
      far = Printable.text(far);
    }
  }

  /**
   * An input, or the result of a node, and what the mapping calls it.
   *
   * @param input empty where the row is about the node
   */
  public record Row(RowKind kind, String input, String name) {

    public Row {
      input = Printable.text(input);
      name = Printable.text(name);
    }
  }

  /** What a mapping does with a part of a node. */
  public enum RowKind {
    PARAMETER,
    SWITCH,
    SET,
    OUTPUT
  }

  /**
   * Nodes that belong together.
   *
   * @param parent the one around it, as an index
   */
  public record Frame(FrameKind kind, String title, Optional<Integer> parent) {

    public Frame {
      title = Printable.text(title);
    }
  }

  /** What holds nodes together in the editor. */
  public enum FrameKind {
    SUBGRAPH,
    GROUP
  }

  /**
   * A link; boxes and their inputs and outputs as indexes.
   *
   * @param type what flows: {@code LATENT}
   * @param choice when it is there, {@code start = photo}; empty for a link that is saved
   */
  public record Wire(
      int from, int output, int to, int input, String type, Optional<String> choice) {}
}
