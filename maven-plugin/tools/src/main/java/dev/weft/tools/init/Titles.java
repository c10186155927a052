package dev.weft.tools.init;

import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.workflow.Node;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which titles somebody wrote, and what is said in them. */
final class Titles {
  private static final Pattern END = Pattern.compile("[:;.|(\\[\\n=?!,]");
  private static final Pattern MARK = Pattern.compile("^\\s*[$@#*]*\\s*(?:in|input|param)[;:]\\s*");
  private static final Pattern FIELD = Pattern.compile("^\\s*\\$(\\w+)\\.\\w+!?:?(.*)$");
  private static final int LONGEST_DOC = 120;

  private final Links links;

  Titles(Links links) {
    this.links = links;
  }

  /** A title that is not what the editor gives every node of the class. */
  Optional<String> written(Node node) {
    return node.title().filter(title -> !isGiven(title, node));
  }

  private boolean isGiven(String title, Node node) {
    if (links.known(node).map(NodeClass::displayName).filter(title::equals).isPresent()) {
      return true;
    }
    String classWords = squeezed(node.classType());
    List<String> words = Words.of(title);
    boolean same = words.stream().map(Titles::squeezed).allMatch(classWords::contains);
    // Editors in other languages translate what they give.
    boolean translated = words.stream().noneMatch(word -> word.matches(".*[a-z].*"));
    return same || (translated && links.known(node).isPresent());
  }

  private static String squeezed(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /**
   * What a title calls its node, without words that go without saying.
   *
   * @param said words that are not to be repeated
   */
  List<String> words(Node node, Set<String> said) {
    return written(node)
        .map(title -> Words.of(head(title)).stream().filter(word -> !said.contains(word)).toList())
        .orElse(List.of());
  }

  private static String head(String title) {
    var field = FIELD.matcher(title);
    if (field.matches()) {
      return field.group(1);
    }
    String own = MARK.matcher(title).replaceFirst("");
    String[] parts = END.split(own, 2);
    return parts.length == 0 ? "" : parts[0];
  }

  /** What the title tells beside a name, as {@code $width.value:The width of the picture} does. */
  Optional<String> told(Node node) {
    return written(node)
        .map(FIELD::matcher)
        .filter(field -> field.matches())
        .map(field -> field.group(2).strip())
        .filter(told -> !told.isBlank() && told.length() <= LONGEST_DOC)
        .map(told -> Words.capital(told.replaceAll("\\s+", " ")))
        .map(told -> told.endsWith(".") ? told : told + ".");
  }
}
