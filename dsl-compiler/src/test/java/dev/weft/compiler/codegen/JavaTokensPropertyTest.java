package dev.weft.compiler.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import dev.weft.compiler.MappingCompiler;
import dev.weft.compiler.ProjectCatalog;
import dev.weft.compiler.diagnostic.SnippetFormatter;
import dev.weft.compiler.source.OverlayStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What javac sees outside of literals and comments is the same, whatever texts a mapping and a
 * workflow hold: no text gets out of where it stands. Names may differ, as those of constants are
 * made of texts.
 */
class JavaTokensPropertyTest {
  private static final Path ROOT = Path.of("project").toAbsolutePath();
  private static final int TEXTS = 12;

  private static final List<String> PIECES =
      List.of(
          "*/",
          "/*",
          "//",
          "/**",
          "\\u000a",
          "\\u002a/",
          "\\uuu0022",
          "\\",
          "\"",
          "\"\"\"",
          "'",
          "\n",
          "\r",
          "\t",
          "\f",
          "\u0000",
          "\u001a",
          "\u0085",
          "\u2028",
          "\u202e",
          "\ufeff",
          "$L",
          "$$",
          "$>",
          "{@link X}",
          "{@",
          "@param x",
          "<p>",
          "</pre>",
          "&#42;&#47;",
          "{",
          "}",
          "%s",
          "class Evil {}",
          "; System.exit(1);",
          "采样器",
          "😀",
          "e\u0301",
          " ",
          "x");

  /** What JSON may hold, and a mapping not. */
  private static final List<String> HALVES = List.of("\ud83d", "\ude00", "\ude00\ud83d");

  /** {@code ‹n›} is a text, {@code «n»} one with braces, {@code /n/} a comment. */
  private static final String MAPPING =
      """
      package com.acme.hostile

      /// /0/
      workflow Hostile from "w.json" {
        group "‹1›" {
          /// /2/
          param prompt: text = "‹3›" -> #1.text deprecated "‹4›"
        }
        param free -> #2.text
        param style: choice("a‹5›", "fixed") = "fixed"
        let words = "«6» {prompt}"
        set #3.filename_prefix = "«7»/{style}/{words}"
        require length(prompt) < 1000 : "«8» {prompt}"
        /// /9/
        toggle draft = off mute #5
        label #1 = "a‹10›"
        preset fast { prompt = "‹11›" }
        output images <- #3
        output shown: image <- #4
      }
      """;

  @Property(tries = 200)
  void noTextGetsOut(@ForAll("texts") List<String> texts, @ForAll("saved") List<String> saved) {
    List<String> plain = Collections.nCopies(TEXTS, "x");

    assertThat(tokens(texts, saved)).isEqualTo(tokens(plain, Collections.nCopies(4, "x")));
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return text(Arbitraries.of(PIECES)).list().ofSize(TEXTS);
  }

  @Provide
  Arbitrary<List<String>> saved() {
    return text(Arbitraries.oneOf(Arbitraries.of(PIECES), Arbitraries.of(HALVES))).list().ofSize(4);
  }

  private static Arbitrary<String> text(Arbitrary<String> pieces) {
    return pieces.list().ofMinSize(1).ofMaxSize(5).map(all -> String.join("", all));
  }

  private static List<String> tokens(List<String> texts, List<String> saved) {
    var result =
        new MappingCompiler(
                OverlayStore.inMemory(
                    ROOT,
                    Map.of(
                        ROOT.resolve("a.weft"),
                        mapping(texts),
                        ROOT.resolve("w.json"),
                        json(saved))),
                ProjectCatalog.bundled())
            .compile(List.of(ROOT.resolve("a.weft")), "test");
    assertThat(result.hasErrors())
        .as(SnippetFormatter.plain().formatAll(result.diagnostics()))
        .isFalse();
    return result.mappings().stream()
        .flatMap(mapping -> mapping.units().stream())
        .filter(unit -> unit.path().endsWith(".java"))
        .flatMap(unit -> tokens(unit.text()).stream())
        .toList();
  }

  private static String mapping(List<String> texts) {
    String mapping = MAPPING;
    for (int i = 0; i < TEXTS; i++) {
      String text = quoted(texts.get(i));
      mapping =
          mapping
              .replace("‹" + i + "›", text)
              .replace("«" + i + "»", text.replace("{", "{{").replace("}", "}}"))
              .replace("/" + i + "/", texts.get(i).replaceAll("[\\r\\n]", ""));
    }
    return mapping;
  }

  private static String json(List<String> saved) {
    return """
    {
      "1": {"class_type": "CLIPTextEncode", "inputs": {"text": "saved"}, "_meta": {"title": "a%s"}},
      "2": {"class_type": "CLIPTextEncode", "inputs": {"text": "%s"}},
      "3": {"class_type": "SaveImage", "inputs": {"filename_prefix": "a", "images": ["4", 0]}},
      "4": {"class_type": "a%s", "inputs": {"first": ["1", 0], "second": ["2", 0]}, "_meta": {"title": "%s"}},
      "5": {"class_type": "PreviewImage", "inputs": {"images": ["4", 0]}}
    }
    """
        .formatted(saved.stream().map(JavaTokensPropertyTest::quoted).toArray());
  }

  /** What stands between the quotes of a text, in a mapping and in JSON. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.toString();
  }

  /** The tree that javac makes of a source: names and values of literals left out. */
  private static List<String> tokens(String source) {
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("mem:///Hostile.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problems, List.of("-proc:none"), null, List.of(file));
    List<String> tokens = new ArrayList<>();
    try {
      for (CompilationUnitTree unit : task.parse()) {
        new Kinds().scan(unit, tokens);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(problems.getDiagnostics()).isEmpty();
    return tokens;
  }

  private static final class Kinds extends TreeScanner<Void, List<String>> {

    @Override
    public Void scan(Tree tree, List<String> tokens) {
      if (tree == null) {
        return null;
      }
      if (isText(tree)) {
        tokens.add("text");
        return null;
      }
      tokens.add(described(tree));
      super.scan(tree, tokens);
      tokens.add("end");
      return null;
    }

    private static String described(Tree tree) {
      if (tree instanceof ModifiersTree modifiers) {
        return modifiers.getFlags().toString();
      }
      return tree instanceof PrimitiveTypeTree primitive
          ? primitive.getPrimitiveTypeKind().toString()
          : tree.getKind().toString();
    }

    /** A text literal, or several of them joined: long ones are written so. */
    private static boolean isText(Tree tree) {
      return tree.getKind() == Tree.Kind.PLUS
          ? isText(((BinaryTree) tree).getLeftOperand())
              && isText(((BinaryTree) tree).getRightOperand())
          : tree instanceof LiteralTree && tree.getKind() == Tree.Kind.STRING_LITERAL;
    }
  }
}
