package dev.weft.tools.init;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A {@code pom.xml} as far as it is written: nothing is inherited but from poms in folders above.
 */
final class PomFile {
  private static final String NAME = "pom.xml";
  private static final int MOST_PARENTS = 8;

  private final Optional<Document> document;
  private final Optional<PomFile> parent;

  private PomFile(Optional<Document> document, Optional<PomFile> parent) {
    this.document = document;
    this.parent = parent;
  }

  /** That of a folder; one that names nothing where there is none, or none that can be read. */
  static PomFile in(Path folder) throws IOException {
    return read(folder.resolve(NAME), 0);
  }

  private static PomFile read(Path file, int above) throws IOException {
    if (!Files.isRegularFile(file) || above > MOST_PARENTS) {
      return new PomFile(Optional.empty(), Optional.empty());
    }
    Optional<Document> document = parse(file);
    Optional<Element> parent =
        document.map(Document::getDocumentElement).flatMap(e -> child(e, "parent"));
    if (parent.isEmpty()) {
      return new PomFile(document, Optional.empty());
    }
    String path =
        parent.flatMap(e -> child(e, "relativePath")).map(PomFile::text).orElse("../" + NAME);
    if (path.isEmpty()) {
      return new PomFile(document, Optional.empty());
    }
    Path named = file.resolveSibling(path).normalize();
    Path pom = Files.isDirectory(named) ? named.resolve(NAME) : named;
    return new PomFile(document, Optional.of(read(pom, above + 1)));
  }

  private static Optional<Document> parse(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return Optional.of(builder.parse(in));
    } catch (SAXException e) {
      return Optional.empty();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean exists() {
    return document.isPresent();
  }

  /** The group, also that of a parent. */
  Optional<String> groupId() {
    Optional<Element> root = document.map(Document::getDocumentElement);
    return root.flatMap(e -> child(e, "groupId"))
        .or(() -> root.flatMap(e -> child(e, "parent")).flatMap(e -> child(e, "groupId")))
        .map(PomFile::text)
        .filter(group -> !group.isEmpty() && !group.contains("${"));
  }

  /** Whether an artifact is named anywhere in it, or in a parent. */
  boolean names(String artifactId) {
    return document.filter(any -> names(any, artifactId)).isPresent()
        || parent.filter(above -> above.names(artifactId)).isPresent();
  }

  private static boolean names(Document document, String artifactId) {
    NodeList found = document.getElementsByTagNameNS("*", "artifactId");
    for (int i = 0; i < found.getLength(); i++) {
      if (found.item(i).getTextContent().strip().equals(artifactId)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Element> child(Element element, String name) {
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && name.equals(child.getLocalName())) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private static String text(Element element) {
    return element.getTextContent().strip();
  }
}
