package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.WorkflowDeclaration;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keys that a workflow was saved with: they lie in git, in the built jar, and in what is sent. No
 * message shows them, whatever it is about.
 */
final class SavedKeys {
  private static final int MOST_SHOWN = 5;

  /** Of services that nodes talk to, each as it begins, and long enough to be no word. */
  private static final Pattern KEY =
      Pattern.compile(
          "(?<![A-Za-z0-9])(?:"
              + "sk-(?=[A-Za-z_-]*[0-9])[A-Za-z0-9_-]{16,}"
              + "|hf_[A-Za-z0-9]{16,}"
              + "|(?:AKIA|ASIA)[A-Z0-9]{16}"
              + "|comfyui-[0-9a-f]{24,}"
              + "|gh[pousr]_[A-Za-z0-9]{20,}"
              + "|github_pat_[A-Za-z0-9_]{20,}"
              + "|AIza[A-Za-z0-9_-]{35}"
              + "|r8_[A-Za-z0-9]{24,}"
              + "|Bearer [A-Za-z0-9._~+/=-]{16,}"
              + ")");

  private SavedKeys() {}

  /** Hides the keys of a workflow, and those values that the mapping calls secret, and warns. */
  static void check(WorkflowDeclaration workflow, Scope scope) {
    Map<Span, String> found = new LinkedHashMap<>();
    scope.graph().nodes().values().forEach(node -> find(node, found));
    for (Parameter parameter : scope.bound(Parameter.class)) {
      if (parameter.isSecret()) {
        parameter.targets().forEach(target -> addSaved(target, found));
      }
    }
    if (!found.isEmpty()) {
      found.keySet().forEach(key -> key.file().hide(key));
      scope.report(describe(workflow, scope, found));
    }
  }

  private static void find(Node node, Map<Span, String> found) {
    for (Node.Input input : node.inputs().values()) {
      if (input.value() instanceof InputValue.Value value) {
        Matcher key = KEY.matcher(value.span().text());
        while (key.find()) {
          int start = value.span().start();
          found.put(
              value.span().file().span(start + key.start(), start + key.end()),
              NodeText.input(input, node) + " looks like a key");
        }
      }
    }
  }

  private static void addSaved(Target target, Map<Span, String> found) {
    Span value = target.saved().span();
    boolean told =
        found.keySet().stream().anyMatch(k -> value.start() <= k.start() && k.end() <= value.end());
    if (!told && !target.saved().literal().text().isEmpty()) {
      found.put(value, NodeText.input(target) + " is secret by the mapping");
    }
  }

  private static Diagnostic.Builder describe(
      WorkflowDeclaration workflow, Scope scope, Map<Span, String> found) {
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.KEY_IN_WORKFLOW,
                workflow.source().span(),
                scope.fileName() + " holds secrets")
            .label("goes into git and into what is built")
            .help(
                "empty these inputs in the ComfyUI editor, save the workflow again, and let programs"
                    + " give them: `param key: secret required -> …`; a key that was in git is best replaced");
    found.entrySet().stream()
        .limit(MOST_SHOWN)
        .forEach(key -> diagnostic.related(key.getKey(), key.getValue()));
    return found.size() > MOST_SHOWN
        ? diagnostic.note("and " + (found.size() - MOST_SHOWN) + " more")
        : diagnostic;
  }
}
