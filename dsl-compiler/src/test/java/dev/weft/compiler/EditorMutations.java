package dev.weft.compiler;

import static dev.weft.compiler.Mutation.mutation;
import static dev.weft.compiler.diagnostic.DiagnosticCode.*;

import java.util.List;
import java.util.stream.Stream;

/**
 * What people get wrong where a mapping names subgraphs and groups, and what artists change in
 * them. Written down from the page of the editor's format before anyone looked at the answers.
 */
final class EditorMutations {
  private static final String FIRST = "\"title\": \"First pass\"";

  private EditorMutations() {}

  static Stream<Mutation> all() {
    return Stream.of(SUBGRAPHS, GROUPS, SIGNS, SAVED).flatMap(List::stream);
  }

  private static final List<Mutation> SUBGRAPHS =
      List.of(
          mutation(
                  "title of a subgraph misspelt",
                  UNKNOWN_SUBGRAPH,
                  "\"First pass\" / KSampler",
                  "«\"Frist pass\"» / KSampler")
              .shows("\"title\": «\"First pass\"»")
              .undone(),
          mutation(
                  "name of a subgraph misspelt",
                  UNKNOWN_SUBGRAPH,
                  "\"Enlarge\" / \"Soften\"",
                  "\"Enlarge\" / «\"Softn\"»")
              .undone(),
          mutation(
                  "case of a title",
                  UNKNOWN_SUBGRAPH,
                  "\"First pass\" / KSampler",
                  "«\"first Pass\"» / KSampler")
              .shows("\"title\": «\"First pass\"»")
              .undone(),
          mutation(
                  "subgraphs in the wrong order",
                  UNKNOWN_SUBGRAPH,
                  "\"Enlarge\" / \"Soften\" /",
                  "\"Soften\" / «\"Enlarge\"» /")
              .undone(),
          mutation(
                  "inner class misspelt",
                  UNKNOWN_CLASS,
                  "\"Second pass\" / KSampler",
                  "\"Second pass\" / «KSamplr»")
              .shows("{\"id\": 1, \"type\": «\"KSampler\"», \"pos\": [0, 0]")
              .undone(),
          mutation(
                  "inner class of another subgraph",
                  UNKNOWN_CLASS,
                  "\"Soften\" / ImageBlur.sigma",
                  "\"Soften\" / «ImageScaleBy».scale_by")
              .shows("{\"id\": «1», \"type\": \"ImageScaleBy\""),
          mutation(
              "inner id of no node",
              UNKNOWN_ID,
              "\"Second pass\" / #13",
              "\"Second pass\" / «#15»"),
          mutation(
                  "label of a shown input misspelt",
                  UNKNOWN_INPUT,
                  "\"First pass\".\"how much\"",
                  "\"First pass\".«\"how mch\"»")
              .undone(),
          mutation(
                  "shown input misspelt",
                  UNKNOWN_INPUT,
                  "\"Enlarge\".factor",
                  "\"Enlarge\".«facter»")
              .undone(),
          mutation(
                  "node named as an input of its subgraph",
                  UNKNOWN_INPUT,
                  "\"First pass\" / KSampler",
                  "\"First pass\".«KSampler»")
              .undone(),
          mutation(
              "subgraph as an output",
              UNKNOWN_TITLE,
              "final: image         <- #10",
              "final: image         <- «\"Enlarge\"»"),
          mutation(
              "link of a subgraph set",
              LITERAL_NEEDED,
              "\"Enlarge\".factor",
              "\"Enlarge\".«image»"),
          mutation(
              "one class in several subgraphs",
              AMBIGUOUS_SELECTOR,
              "\"Second pass\" / KSampler.seed",
              "«KSampler».seed"));

  private static final List<Mutation> GROUPS =
      List.of(
          mutation(
                  "group misspelt",
                  UNKNOWN_GROUP,
                  "filename_prefix in \"Draft\"",
                  "filename_prefix in «\"Drafts\"»")
              .shows("{\"id\": 1, \"title\": «\"Draft\"»")
              .undone(),
          mutation(
              "group that is not there",
              UNKNOWN_GROUP,
              "mute in \"Draft\"",
              "mute in «\"Postprocessing\"»"),
          mutation(
                  "node of another group",
                  UNKNOWN_CLASS,
                  "SaveImage.filename_prefix in \"Draft\"",
                  "«SaveImage».filename_prefix in \"Refining\"")
              .shows("«12», \"type\": \"SaveImage\""),
          mutation(
              "subgraph for a group",
              UNKNOWN_GROUP,
              "filename_prefix in \"Draft\"",
              "filename_prefix in «\"Enlarge\"»"),
          mutation(
                  "group for a subgraph",
                  UNKNOWN_SUBGRAPH,
                  "SaveImage.filename_prefix in \"Draft\"",
                  "«\"Draft\"» / SaveImage.filename_prefix")
              .undone());

  private static final List<Mutation> SIGNS =
      List.of(
          mutation(
                  "title without quotes",
                  SYNTAX,
                  "\"Enlarge\" / \"Soften\"",
                  "«Enlarge» / \"Soften\"")
              .undone(),
          mutation(
                  "title of two words without quotes",
                  SYNTAX,
                  "\"First pass\" / KSampler",
                  "«First pass» / KSampler")
              .undone(),
          mutation(
                  "title without quotes before an input",
                  UNKNOWN_CLASS,
                  "\"Enlarge\".factor",
                  "«Enlarge».factor")
              .undone(),
          mutation(
                  "title without quotes in a label",
                  UNKNOWN_CLASS,
                  "label \"Enlarge\"",
                  "label «Enlarge»")
              .undone(),
          mutation(
                  "group without quotes",
                  SYNTAX,
                  "filename_prefix in \"Draft\"",
                  "filename_prefix in «Draft»")
              .undone(),
          mutation(
                  "slash missing",
                  SYNTAX,
                  "\"Second pass\" / KSampler",
                  "\"Second pass\" «KSampler»")
              .undone(),
          mutation(
                  "arrow for a slash",
                  SYNTAX,
                  "\"Second pass\" / KSampler",
                  "\"Second pass\" «>» KSampler")
              .undone(),
          mutation(
                  "quotes around all",
                  UNKNOWN_TITLE,
                  "\"First pass\" / KSampler.steps",
                  "«\"First pass / KSampler\"».steps")
              .undone(),
          mutation(
                  "group before the input",
                  SYNTAX,
                  "SaveImage.filename_prefix in \"Draft\"",
                  "SaveImage «in» \"Draft\".filename_prefix")
              .undone());

  private static final List<Mutation> SAVED =
      List.of(
          mutation(
                  "subgraph renamed",
                  UNKNOWN_SUBGRAPH,
                  "\"name\": \"Soften\"",
                  "\"name\": \"Softened\"")
              .at("/ «\"Soften\"» / ImageBlur"),
          mutation("group renamed", UNKNOWN_GROUP, "\"title\": \"Draft\"", "\"title\": \"Rough\"")
              .at("filename_prefix in «\"Draft\"»")
              .followedBy(UNKNOWN_GROUP),
          mutation(
                  "label of a shown input changed",
                  UNKNOWN_INPUT,
                  "\"label\": \"how much\"",
                  "\"label\": \"strength\"")
              .at("\"First pass\".«\"how much\"»"),
          mutation(
                  "input no longer shown",
                  UNKNOWN_INPUT,
                  "{\"id\": \"b\", \"name\": \"scale_by\", \"label\": \"factor\", \"type\": \"FLOAT\", \"linkIds\": [2]}",
                  "{\"id\": \"b\", \"name\": \"scale\", \"label\": \"scale\", \"type\": \"FLOAT\", \"linkIds\": [2]}")
              .at("\"Enlarge\".«factor»"),
          mutation(
                  "subgraph bypassed",
                  UNKNOWN_TITLE,
                  "\"flags\": {}, \"order\": 9, \"mode\": 0",
                  "\"flags\": {}, \"order\": 9, \"mode\": 4")
              .at("«\"Enlarge\"».factor")
              .shows("«9», \"type\": \"8a2c5b7d")
              .followedBy(UNKNOWN_SUBGRAPH, UNKNOWN_TITLE),
          mutation(
                  "node muted",
                  UNKNOWN_CLASS,
                  "\"flags\": {}, \"order\": 11, \"mode\": 0",
                  "\"flags\": {}, \"order\": 11, \"mode\": 2")
              .at("«SaveImage».filename_prefix in \"Draft\"")
              .shows("«12», \"type\": \"SaveImage\""));
}
