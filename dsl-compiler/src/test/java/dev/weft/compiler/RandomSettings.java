package dev.weft.compiler;

import dev.weft.workflow.Workflow;
import dev.weft.workflow.descriptor.ListDescriptor;
import dev.weft.workflow.descriptor.PropertyDescriptor;
import dev.weft.workflow.descriptor.UntypedBuilder;
import dev.weft.workflow.descriptor.WorkflowDescriptor;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Sets properties to anything that they may be. */
final class RandomSettings {
  private static final List<String> TEXTS =
      List.of(
          "a lighthouse",
          "",
          "灯台 \"at\" dawn\n",
          "{a|b} \\ \uD83D\uDE00",
          "7",
          "true",
          "x".repeat(99));

  private final Random random;

  RandomSettings(Random random) {
    this.random = random;
  }

  /** A workflow with some properties set; empty where these do not go together. */
  <W extends Workflow<?>> Optional<W> workflow(WorkflowDescriptor<W> descriptor) {
    UntypedBuilder<W> builder = descriptor.builder();
    try {
      for (PropertyDescriptor property : descriptor.properties()) {
        if (property.required() || random.nextInt(10) < 6) {
          builder.set(property.name(), value(property));
        }
      }
      return Optional.of(builder.build()).filter(RandomSettings::isSendable);
    } catch (IllegalArgumentException doNotGoTogether) {
      return Optional.empty();
    }
  }

  private static boolean isSendable(Workflow<?> workflow) {
    return !workflow.toJson().isEmpty();
  }

  private Object value(PropertyDescriptor property) {
    return switch (property.type()) {
      case TEXT -> any(TEXTS);
      case SECRET -> "sk-" + random.nextInt(1000);
      case INT -> number(property, 0).toPlainString();
      case FLOAT -> number(property, 2).toPlainString();
      case SEED ->
          property.maximum().isPresent()
              ? number(property, 0).toPlainString()
              : Long.toUnsignedString(random.nextLong());
      case BOOL, TOGGLE -> Boolean.toString(random.nextBoolean());
      case CHOICE ->
          property.closed() || random.nextBoolean() && !property.options().isEmpty()
              ? any(property.options())
              : "own.safetensors";
      case SWITCH -> any(property.options());
      case JSON -> any(List.of("[1, 2]", "{\"a\": [1]}", "7", "\"b\"", "null"));
      case LIST -> elements(property.list().orElseThrow());
      default -> any(List.of("dawn.png", "folder/dusk.png", "night.png [output]"));
    };
  }

  private List<Map<String, Object>> elements(ListDescriptor list) {
    int most = Math.min(list.maximum(), list.minimum() + 4);
    List<Map<String, Object>> elements = new ArrayList<>();
    for (int i = list.minimum() + random.nextInt(most - list.minimum() + 1); i > 0; i--) {
      Map<String, Object> element = new LinkedHashMap<>();
      for (PropertyDescriptor property : list.properties()) {
        if (property.required() || random.nextInt(10) < 6) {
          element.put(property.name(), value(property));
        }
      }
      elements.add(element);
    }
    return elements;
  }

  private BigDecimal number(PropertyDescriptor property, int digits) {
    BigDecimal least = property.minimum().orElse(BigDecimal.ZERO);
    BigDecimal most =
        property.maximum().orElse(BigDecimal.valueOf(100)).min(least.add(BigDecimal.valueOf(1000)));
    BigDecimal step =
        property.step().filter(s -> s.signum() > 0).orElse(BigDecimal.ONE.movePointLeft(digits));
    long steps = most.subtract(least).divide(step, 0, RoundingMode.DOWN).longValue();
    return least.add(
        step.multiply(BigDecimal.valueOf(steps <= 0 ? 0 : random.nextLong(steps + 1))));
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
