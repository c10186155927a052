package dev.weft.tools.docs.page;

import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.Target;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.type.NumberRange;
import dev.weft.compiler.type.Options;
import dev.weft.tools.docs.graph.NodeTitle;
import dev.weft.tools.docs.markup.Markup;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Parameters, one in a row. */
final class ParameterTable {
  /** How many options are shown at once. */
  private static final int FEW = 8;

  private ParameterTable() {}

  static void write(List<Parameter> parameters, BoundWorkflow workflow, Markup page) {
    Table table = Table.in(page, "Name", "Type", "Default", "What it is", "Sets");
    for (Parameter parameter : parameters) {
      table.row(parameter.name(), "");
      table.openCell(false);
      page.element("code", parameter.type().word().word());
      String range = parameter.type().range().map(ParameterTable::range).orElse("");
      if (!range.isEmpty()) {
        page.text(" " + range);
      }
      parameter.type().options().ifPresent(options -> options(options, page));
      table.closeCell();
      table.cell(Values.byDefault(parameter));
      table.prose(documentation(parameter));
      table.cell(
          parameter.targets().stream()
              .map(target -> place(target, workflow))
              .distinct()
              .collect(Collectors.joining(", ")));
      table.endRow();
    }
    table.end();
  }

  private static String documentation(Parameter parameter) {
    return parameter.declaration().documentation()
        + parameter
            .declaration()
            .deprecation()
            .map(old -> " Deprecated: " + old.text().text())
            .orElse("");
  }

  private static String place(Target target, BoundWorkflow workflow) {
    return NodeTitle.of(target.node(), workflow.catalog())
        + " · "
        + target.input().name()
        + target.member().map(member -> "." + member).orElse("");
  }

  private static String range(NumberRange range) {
    String bounds = range.min().map(min -> "from " + NumberRange.text(min) + " ").orElse("");
    Optional<String> max = range.max().map(m -> "to " + NumberRange.text(m));
    String step =
        range
            .step()
            .filter(s -> s.compareTo(BigDecimal.ONE) != 0)
            .map(s -> ", step " + NumberRange.text(s))
            .orElse("");
    return (bounds + max.orElse("")).strip() + step;
  }

  private static void options(Options options, Markup page) {
    List<String> values = options.values().stream().map(Literal::text).toList();
    if (values.isEmpty()) {
      return;
    }
    String more = options.closed() ? "" : ", or another that the server has";
    if (values.size() <= FEW) {
      page.text(" ");
      list(values, page);
      page.text(more);
      return;
    }
    page.open("details").element("summary", values.size() + " options").open("p");
    list(values, page);
    page.text(more).close("p").close("details");
  }

  private static void list(List<String> values, Markup page) {
    for (int i = 0; i < values.size(); i++) {
      page.text(i == 0 ? "" : ", ").element("code", values.get(i));
    }
  }
}
