package dev.weft.tools.project;

import dev.weft.compiler.Analysis;
import dev.weft.compiler.binding.Reference;
import dev.weft.compiler.binding.Referent;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.editor.read.EditorFile;
import dev.weft.compiler.editor.read.EditorFileReader;
import dev.weft.compiler.editor.read.EditorNode;
import dev.weft.compiler.editor.read.Graph;
import dev.weft.compiler.editor.read.Subgraph;
import dev.weft.compiler.editor.values.KnownNodes;
import dev.weft.compiler.source.ReadResult;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.SourceStore;
import dev.weft.compiler.workflow.WorkflowReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The nodes of a project's workflows, as far as a server runs them: of those that mappings name,
 * and of those that lie beside the mappings. They are read without a catalog, since it is asked for
 * when one has to be made.
 */
public final class WorkflowNodes {
  /** The registry's name of the server's own. */
  private static final String CORE = "comfy-core";

  private final WeftProject project;
  private final SourceStore store;

  public WorkflowNodes(WeftProject project) {
    this.project = project;
    this.store = project.store();
  }

  /**
   * All of them, file by file.
   *
   * @param analyses of the project's mappings
   */
  public List<UsedNode> of(Collection<Analysis> analyses) {
    NavigableSet<Path> files = new TreeSet<>(project.savedBeside());
    for (Analysis analysis : analyses) {
      analysis.references().stream()
          .map(Reference::meaning)
          .filter(Referent.OfFile.class::isInstance)
          .map(meaning -> ((Referent.OfFile) meaning).file().toAbsolutePath().normalize())
          .forEach(files::add);
    }
    analyses.forEach(analysis -> files.remove(analysis.mapping()));
    files.remove(project.catalogFile());
    return List.copyOf(files).parallelStream().flatMap(file -> nodes(file).stream()).toList();
  }

  private List<UsedNode> nodes(Path file) {
    ReadResult read = store.read(file);
    if (read instanceof ReadResult.Text text) {
      return text.file().name().endsWith(".weft") ? List.of() : nodes(text.file());
    }
    return read instanceof ReadResult.Media media
        ? media.workflow().or(media::prompt).map(WorkflowNodes::nodes).orElse(List.of())
        : List.of();
  }

  /** What is no workflow has no nodes; whoever compiles it says why. */
  private static List<UsedNode> nodes(SourceFile file) {
    List<UsedNode> nodes = new ArrayList<>();
    DiagnosticSink unheard = new DiagnosticSink();
    WorkflowReader.read(
            file,
            (workflow, sink) -> {
              EditorFileReader.read(workflow, sink).ifPresent(saved -> nodes.addAll(nodes(saved)));
              return Optional.empty();
            },
            unheard)
        .ifPresent(
            graph ->
                graph.nodes().values().stream()
                    .map(
                        node ->
                            new UsedNode(
                                node.classType(),
                                node.title().orElse(node.classType()),
                                node.classSpan(),
                                Optional.empty()))
                    .forEach(nodes::add));
    return nodes;
  }

  private static List<UsedNode> nodes(EditorFile file) {
    return Stream.concat(
            Stream.of(file.root()), file.subgraphs().values().stream().map(Subgraph::graph))
        .map(Graph::nodes)
        .flatMap(List::stream)
        .filter(node -> file.definition(node).isEmpty() && isServed(node.type()))
        .map(node -> new UsedNode(node.type(), node.called(), node.typeSpan(), pack(node)))
        .toList();
  }

  private static boolean isServed(String type) {
    return !KnownNodes.role(type).isVirtual()
        // Group nodes, in either spelling.
        && !type.startsWith("workflow>")
        && !type.startsWith("workflow/");
  }

  private static Optional<String> pack(EditorNode node) {
    return node.property("cnr_id")
        .or(() -> node.property("aux_id"))
        .filter(pack -> !pack.isBlank() && !pack.equals(CORE));
  }
}
