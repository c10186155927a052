package dev.weft.compiler.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The keywords of the language: the one list that reading, recovery, hints and documents go by. A
 * new kind of statement is one line here, beside its alternative in the grammar.
 */
@SuppressWarnings("ImmutableEnumChecker") // A reader has no state.
enum Keyword {
  PACKAGE(Place.DECLARATION, "package com.acme.art"),
  IMPORT(Place.DECLARATION, "import \"common.weft\""),
  WORKFLOW(Place.DECLARATION, "workflow Txt2Img from \"txt2img.json\" {"),
  FRAGMENT(Place.DECLARATION, "fragment Sampling {"),
  CHOICE(Place.DECLARATION, "choice Sampler = KSampler.sampler_name"),

  FROM(Place.HEADER, "from \"txt2img.json\""),
  USE(Place.HEADER, "use Sampling"),

  PARAM("param steps -> KSampler.steps", ParameterReader::read),
  OUTPUT("output images <- SaveImage", OutputReader::read),
  LABEL("label KSampler = \"Painting\"", LabelReader::read),
  LET("let side = max(width, height)", LetReader::read),
  SET("set SaveImage.filename_prefix = \"{seed}\"", SetReader::read),
  BYPASS("bypass LoraLoader when strength == 0", RemovalReader::read),
  MUTE("mute \"Save Draft\" when steps < 10", RemovalReader::read),
  TOGGLE("toggle upscale = off bypass ImageUpscaleWithModel", ToggleReader::read),
  SWITCH(
      "switch start = blank -> KSampler.latent_image { blank: EmptyLatentImage }",
      SwitchReader::read),
  EACH("each lora: 0..8 chains LoraLoader { param name -> lora_name }", EachReader::read),
  PRESET("preset fast { steps = 8 }", PresetReader::read),
  REQUIRE("require width <= height : \"wider than high\"", RequireReader::read),
  GROUP("group \"Size\" { param width -> EmptyLatentImage.width }", GroupReader::read),

  IN(Place.CLAUSE, "in 64..2048"),
  STEP(Place.CLAUSE, "step 8"),
  REQUIRED(Place.CLAUSE, "required"),
  OPTIONAL(Place.CLAUSE, "optional"),
  WAS(Place.CLAUSE, "was size"),
  ONE(Place.PART, "one image"),
  WHEN(Place.PART, "when steps < 10"),
  KEEPING(Place.PART, "keeping model, clip"),
  CHAINS(Place.PART, "chains LoraLoader"),
  REPEATS(Place.PART, "repeats BatchImagesNode"),
  DEPRECATED(Place.PART, "deprecated \"use size\"");

  private static final Map<String, Keyword> BY_WORD =
      Arrays.stream(values()).collect(Collectors.toMap(Keyword::word, keyword -> keyword));

  private final String word = name().toLowerCase(Locale.ROOT);
  private final Place place;
  private final String shape;
  private final Optional<StatementReader> reader;

  Keyword(Place place, String shape) {
    this(place, shape, Optional.empty());
  }

  Keyword(String shape, StatementReader reader) {
    this(Place.STATEMENT, shape, Optional.of(reader));
  }

  Keyword(Place place, String shape, Optional<StatementReader> reader) {
    this.place = place;
    this.shape = shape;
    this.reader = reader;
  }

  static Optional<Keyword> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /** The words that may stand at a place. */
  static List<String> words(Place place) {
    return Arrays.stream(values())
        .filter(keyword -> keyword.place == place)
        .map(Keyword::word)
        .toList();
  }

  String word() {
    return word;
  }

  Place place() {
    return place;
  }

  /** What it looks like in use, for messages. */
  String shape() {
    return shape;
  }

  /** What makes a statement that begins with it; other keywords have none. */
  Optional<StatementReader> reader() {
    return reader;
  }

  /** Where a keyword may stand. */
  enum Place {
    /** First in a declaration, outside of workflows. */
    DECLARATION,
    /** Between the name of a workflow and its brace. */
    HEADER,
    /** First in a statement. */
    STATEMENT,
    /** Inside of a parameter. */
    CLAUSE,
    /** Inside of another statement. */
    PART
  }
}
