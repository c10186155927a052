package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.ChainList;
import dev.weft.compiler.binding.ElementChange;
import dev.weft.compiler.binding.InputPlace;
import dev.weft.compiler.binding.NodeText;
import dev.weft.compiler.binding.SetInput;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.shape.Join;
import dev.weft.compiler.shape.StandIn;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A chained node hands on what it takes, and elements set nothing in front of the chain. */
final class ChainsCheck implements Check {

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    for (BoundWorkflow workflow : mapping.workflows()) {
      List<ChainList> chains = workflow.statements(ChainList.class);
      if (!chains.isEmpty()) {
        List<Join> joins = workflow.shape().graph().joins();
        chains.forEach(chain -> check(chain, of(chain, joins), sink));
      }
    }
  }

  private static List<StandIn> of(ChainList chain, List<Join> joins) {
    return joins.stream()
        .filter(join -> join.output().node().equals(chain.node().id()))
        .map(Join::standIn)
        .toList();
  }

  private static void check(ChainList chain, List<StandIn> standIns, DiagnosticSink sink) {
    Set<String> inputs =
        standIns.stream()
            .filter(StandIn.Input.class::isInstance)
            .map(standIn -> ((StandIn.Input) standIn).name())
            .collect(Collectors.toSet());
    if (inputs.isEmpty() && standIns.stream().noneMatch(StandIn.Open.class::isInstance)) {
      sink.report(nothing(chain));
    }
    for (Node.Input input : chain.node().inputs().values()) {
      if (inputs.contains(input.name())
          && input.value() instanceof InputValue.Link link
          && chain.taken().stream().anyMatch(node -> node.id().equals(link.node()))) {
        sink.report(inFront(chain, input));
      }
    }
    for (SetInput set : chain.statements(SetInput.class)) {
      InputPlace place = set.places().get(0);
      if (place.node().id().equals(chain.node().id()) && inputs.contains(place.input())) {
        sink.report(chained(chain, set));
      }
    }
  }

  private static Diagnostic.Builder chained(ChainList chain, SetInput set) {
    InputPlace place = set.places().get(0);
    String input = "`" + place.input() + "`";
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.CHAINED_INPUT,
                place.path().span(),
                input + " of " + NodeText.of(chain.node()) + " joins the copies, so it is not set")
            .label("linked to the copy before")
            .related(chain.declaration().node().span(), "chained by it");
    place.saved().ifPresent(saved -> diagnostic.related(saved.span(), "the saved link"));
    return diagnostic.help("delete the `set`, or set another input");
  }

  private static Diagnostic.Builder nothing(ChainList chain) {
    return Diagnostic.of(
            DiagnosticCode.NOTHING_TO_CHAIN,
            chain.declaration().node().span(),
            NodeText.of(chain.node()) + " hands nothing on, so copies of it cannot be chained")
        .label("no output takes the place of a linked input")
        .related(chain.node().idSpan(), "this node")
        .help(
            "chain a node such as `LoraLoader`, which yields what it takes, or fill numbered inputs"
                + " with `repeats`");
  }

  private static Diagnostic.Builder inFront(ChainList chain, Node.Input input) {
    ElementChange change =
        chain
            .changes()
            .filter(c -> !c.node().id().equals(chain.node().id()))
            .findFirst()
            .orElseThrow();
    return Diagnostic.of(
            DiagnosticCode.SHARED_UPSTREAM,
            change.where(),
            NodeText.of(change.node()) + " stands in front of the whole chain")
        .label("no element has it for itself")
        .related(input.value().span(), "only the first copy takes it from here")
        .help("change it by a statement around the list");
  }
}
