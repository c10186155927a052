package dev.weft.maven;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What Maven is told about the plugin. */
record PluginDescriptor(String oldestMaven, List<Goal> goals) {

  /** A goal; its parameters are those that people can set, by name. */
  record Goal(
      String name,
      String description,
      String phase,
      boolean threadSafe,
      List<Parameter> parameters) {}

  /**
   * What can be set.
   *
   * @param property empty when it has none
   * @param defaultValue empty when it has none
   */
  record Parameter(
      String name,
      String type,
      boolean required,
      String description,
      String property,
      String defaultValue) {}

  static PluginDescriptor read() throws Exception {
    Path file = Path.of("target/classes/META-INF/maven/plugin.xml");
    Document plugin =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    List<Goal> goals =
        elements(plugin.getElementsByTagName("mojo")).map(PluginDescriptor::goal).toList();
    return new PluginDescriptor(text(plugin.getDocumentElement(), "requiredMavenVersion"), goals);
  }

  private static Goal goal(Element mojo) {
    List<Parameter> parameters =
        elements(mojo.getElementsByTagName("parameter"))
            .filter(parameter -> text(parameter, "editable").equals("true"))
            .map(parameter -> parameter(mojo, parameter))
            .sorted(Comparator.comparing(Parameter::name))
            .toList();
    return new Goal(
        text(mojo, "goal"),
        text(mojo, "description"),
        text(mojo, "phase"),
        text(mojo, "threadSafe").equals("true"),
        parameters);
  }

  private static Parameter parameter(Element mojo, Element parameter) {
    String name = text(parameter, "name");
    NodeList configuration = mojo.getElementsByTagName("configuration");
    Element configured =
        configuration.getLength() == 0
            ? null
            : (Element) ((Element) configuration.item(0)).getElementsByTagName(name).item(0);
    return new Parameter(
        name,
        text(parameter, "type"),
        text(parameter, "required").equals("true"),
        text(parameter, "description"),
        configured == null ? "" : configured.getTextContent().replaceAll("[${}]", ""),
        configured == null ? "" : configured.getAttribute("default-value"));
  }

  private static String text(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
  }

  private static Stream<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
  }
}
