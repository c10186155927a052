package dev.weft.workflow;

import dev.weft.workflow.json.JsonText;

/** A value for a parameter: whether the saved literal means the same, and what to send if not. */
sealed interface Value {

  boolean means(SavedLiteral saved);

  InputContent content();

  record Text(String value) implements Value {
    @Override
    public boolean means(SavedLiteral saved) {
      return saved.means(value);
    }

    @Override
    public InputContent content() {
      return InputContent.of(value);
    }
  }

  record Whole(long value) implements Value {
    @Override
    public boolean means(SavedLiteral saved) {
      return saved.means(value);
    }

    @Override
    public InputContent content() {
      return InputContent.of(value);
    }
  }

  record Unsigned(long value) implements Value {
    @Override
    public boolean means(SavedLiteral saved) {
      return saved.meansUnsigned(value);
    }

    @Override
    public InputContent content() {
      return InputContent.ofUnsigned(value);
    }
  }

  record Fraction(double value) implements Value {
    @Override
    public boolean means(SavedLiteral saved) {
      return saved.means(value);
    }

    @Override
    public InputContent content() {
      return InputContent.of(value);
    }
  }

  record Truth(boolean value) implements Value {
    @Override
    public boolean means(SavedLiteral saved) {
      return saved.means(value);
    }

    @Override
    public InputContent content() {
      return InputContent.of(value);
    }
  }

  /** A JSON value that is known to be valid. */
  record Literal(String json) implements Value {
    @Override
    public boolean means(SavedLiteral saved) {
      return saved.meansJson(json);
    }

    @Override
    public InputContent content() {
      return new JsonContent(JsonText.encodeLiteral(json));
    }
  }

  record Upload(InputFile file) implements Value {
    @Override
    public boolean means(SavedLiteral saved) {
      return false;
    }

    @Override
    public InputContent content() {
      return InputContent.of(file);
    }
  }
}
