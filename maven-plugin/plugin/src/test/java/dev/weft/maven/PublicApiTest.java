package dev.weft.maven;

import dev.weft.support.Listing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The goals and what can be set on them, as Maven is told about them. */
class PublicApiTest {

  @Test
  void isWhatIsListed() throws Exception {
    Path descriptor = Path.of("target/classes/META-INF/maven/plugin.xml");
    Document plugin =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(descriptor.toFile());
    List<String> lines = new ArrayList<>();
    lines.add("needs Maven " + text(plugin.getDocumentElement(), "requiredMavenVersion"));
    elements(plugin.getElementsByTagName("mojo")).forEach(mojo -> lines.addAll(goal(mojo)));
    Listing.of("weft-maven-plugin").check(lines);
  }

  private static List<String> goal(Element mojo) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        "goal %s, phase %s, thread-safe %s"
            .formatted(text(mojo, "goal"), text(mojo, "phase"), text(mojo, "threadSafe")));
    elements(mojo.getElementsByTagName("parameter"))
        .filter(parameter -> text(parameter, "editable").equals("true"))
        .map(parameter -> "  " + parameter(mojo, parameter))
        .sorted()
        .forEach(lines::add);
    return lines;
  }

  private static String parameter(Element mojo, Element parameter) {
    String name = text(parameter, "name");
    String line = name + ": " + text(parameter, "type");
    line += text(parameter, "required").equals("true") ? ", required" : "";
    Element configured = element(element(mojo, "configuration"), name);
    if (configured == null) {
      return line;
    }
    return line
        + (configured.getTextContent().isEmpty() ? "" : ", property " + configured.getTextContent())
        + (configured.hasAttribute("default-value")
            ? ", default " + configured.getAttribute("default-value")
            : "");
  }

  private static String text(Element parent, String name) {
    return element(parent, name).getTextContent();
  }

  private static Element element(Element parent, String name) {
    return (Element) parent.getElementsByTagName(name).item(0);
  }

  private static Stream<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
  }
}
