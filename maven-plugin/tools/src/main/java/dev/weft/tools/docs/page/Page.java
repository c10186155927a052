package dev.weft.tools.docs.page;

import dev.weft.tools.docs.markup.Markup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What all pages have around what they tell. A page loads nothing and runs nothing, and tells the
 * browser to hold it to that.
 */
public final class Page {
  /** What the first bytes of every page hold: no file without it is ever taken for one. */
  public static final String MARK = "<!-- made by weft docs -->";

  private static final String STYLE = style();
  private static final String POLICY =
      "default-src 'none'; style-src 'sha256-"
          + digest(STYLE)
          + "'; base-uri 'none'; form-action 'none'";

  private Page() {}

  /** A whole page. */
  static String of(String title, Consumer<Markup> body) {
    Markup page = new Markup();
    page.raw("<!DOCTYPE html>\n" + MARK + "\n").open("html", "lang", "en").line();
    page.open("head").line();
    page.bare("meta", "charset", "utf-8").line();
    page.bare("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
    page.bare("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    page.bare("meta", "name", "color-scheme", "content", "light dark").line();
    page.bare("meta", "name", "referrer", "content", "no-referrer").line();
    page.element("title", title).line();
    page.open("style").raw(STYLE).close("style").line().close("head").line();
    page.open("body").line();
    page.element("a", "Skip to the content", "class", "skip", "href", "#content").line();
    body.accept(page);
    return page.close("body").line().close("html").line().toString();
  }

  private static String style() {
    try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream("page.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
