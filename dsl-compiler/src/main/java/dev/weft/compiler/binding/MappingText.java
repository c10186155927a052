package dev.weft.compiler.binding;

import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.NodeSelector;
import dev.weft.compiler.syntax.TargetPath;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names as a mapping has to write them: bare where that is allowed, else quoted. */
public final class MappingText {
  private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private MappingText() {}

  static String selector(NodeSelector selector) {
    if (selector instanceof NodeSelector.ByClass s) {
      return classType(s.classType().text());
    }
    if (selector instanceof NodeSelector.ByTitle s) {
      return quoted(s.title().text());
    }
    if (selector instanceof NodeSelector.ById s) {
      return id(s.id().text());
    }
    if (selector instanceof NodeSelector.ByClassAndTitle s) {
      return classType(s.classType().text()) + " " + quoted(s.title().text());
    }
    if (selector instanceof NodeSelector.Within s) {
      return route(s) + s.group().map(MappingText::inGroup).orElse("");
    }
    if (selector instanceof NodeSelector.Group s) {
      return around(s.subgraphs()) + inGroup(s.title()).strip();
    }
    if (selector instanceof NodeSelector.Copied) {
      return "";
    }
    throw new AssertionError(selector);
  }

  /** What a path begins with: without the group, which stands behind its inputs. */
  static String route(NodeSelector selector) {
    return selector instanceof NodeSelector.Within within
        ? around(within.subgraphs()) + selector(within.node())
        : selector(selector);
  }

  /** What stands behind the inputs of a path. */
  static String group(NodeSelector selector) {
    return selector instanceof NodeSelector.Within within
        ? within.group().map(MappingText::inGroup).orElse("")
        : "";
  }

  private static String inGroup(Name title) {
    return inGroup(title.text());
  }

  static String inGroup(String title) {
    return " in " + quoted(title);
  }

  /** Subgraphs before a node, each with its slash. */
  static String around(List<NodeSelector.Around> subgraphs) {
    return subgraphs.stream()
        .map(one -> (one.byId() ? id(one.name().text()) : quoted(one.name().text())) + " / ")
        .collect(Collectors.joining());
  }

  /** {@code KSampler} or {@code @"Power Lora Loader (rgthree)"}. */
  public static String classType(String classType) {
    return isIdentifier(classType) ? classType : "@" + quoted(classType);
  }

  /** {@code #3} or {@code #"12:34"}. */
  public static String id(String id) {
    return "#" + (isIdentifier(id) || DIGITS.matcher(id).matches() ? id : quoted(id));
  }

  /** {@code text} or {@code "image 1"}. */
  public static String input(String name) {
    return isIdentifier(name) ? name : quoted(name);
  }

  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (Character.isISOControl(c)) {
            quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }

  /** A path and one more input, which may be all of it. */
  static String path(String route, String input) {
    return route.isEmpty() ? input(input) : route + "." + input(input);
  }

  /** Steps of a path, each with its dots: {@code .positive..text}. */
  static String steps(List<TargetPath.Step> steps) {
    StringBuilder text = new StringBuilder();
    for (TargetPath.Step step : steps) {
      text.append(step.upstream() ? ".." : ".").append(input(step.input().text()));
    }
    return text.toString();
  }

  private static boolean isIdentifier(String text) {
    return IDENTIFIER.matcher(text).matches();
  }
}
