package dev.weft.compiler;

import static dev.weft.compiler.Mutation.mutation;
import static dev.weft.compiler.diagnostic.DiagnosticCode.*;

import java.util.List;
import java.util.stream.Stream;

/**
 * What people get wrong where a request decides about its graph: switches, what stands in lists,
 * presets that switch. Written down from the language's pages before anyone looked at the answers.
 */
final class ShapeMutations {
  private ShapeMutations() {}

  static Stream<Mutation> all() {
    return Stream.of(SWITCHES, ELEMENTS, PRESETS, SHAPES).flatMap(List::stream);
  }

  private static final List<Mutation> SWITCHES =
      List.of(
          mutation("case misspelt in a comparison", UNKNOWN_NAME, "== photo ?", "== «foto» ?")
              .undone(),
          mutation("case compared as a text", UNKNOWN_NAME, "== photo ?", "== «\"photo\"» ?")
              .undone(),
          mutation("switch for a condition", WRONG_OPERAND, "start == photo ?", "«start» ?")
              .shows("switch «start»"),
          mutation("case by default misspelt", BAD_DEFAULT, "start = blank ->", "start = «blnk» ->")
              .undone(),
          mutation("case twice", DUPLICATE_CASE, "enlarged: Image", "«painted»: Image")
              .shows("«painted»: VAEDecode"),
          mutation(
                  "case of another type",
                  UNFIT_CASE,
                  "enlarged: ImageUpscaleWithModel",
                  "enlarged: «VAEEncode»")
              .shows("«\"Picture\".images» {", "{\"class_type\": «\"VAEEncode\"»"),
          mutation(
                  "output of a case misspelt", BAD_CASE_OUTPUT, ": VAEDecode", ": VAEDecode.«IMGE»")
              .shows("{\"class_type\": «\"VAEDecode\"»"),
          mutation("node of a case misspelt", UNKNOWN_CLASS, ": VAEDecode", ": «VAEDecod»")
              .shows("{\"class_type\": «\"VAEDecode\"»")
              .undone(),
          mutation("case that leads round", CASE_CIRCLE, "\"pixels\": [\"5\"", "\"pixels\": [\"8\"")
              .and("photo: image optional", "photo: image")
              .at("photo: «VAEEncode»")
              .shows("«\"7\"»: {\"class_type\": \"KSampler\""),
          mutation("one case", SINGLE_CASE, "enlarged: ImageUpscaleWithModel", "")
              .at("switch «result»"),
          mutation("comma between cases", SYNTAX, "painted: VAEDecode", "painted: VAEDecode«,»")
              .undone(),
          mutation("arrow of a switch missing", SYNTAX, "painted -> \"P", "painted «\"P")
              .at("painted «\"Picture\"»")
              .undone());

  private static final List<Mutation> ELEMENTS =
      List.of(
          mutation("inner value misspelt", UNKNOWN_NAME, "model = weight", "model = «wieght»")
              .undone(),
          mutation("inner parameter misspelt", UNKNOWN_NAME, "require amount", "require «amonut»")
              .undone(),
          mutation("inner name in the workflow", UNKNOWN_NAME, "{start}/", "{«file»}/"),
          mutation("text for a number in a list", UNFIT_VALUE, "model = weight", "model = «file»")
              .shows("\"strength_model\": «0.8»")
              .followedBy(UNUSED_LET),
          mutation(
                  "inner input twice",
                  DUPLICATE_TARGET,
                  "model = weight",
                  "model = weight set «lora_name» = \"x\"")
              .shows("-> «lora_name»", "«\"lora_name\"»: \"ink.safetensors\""),
          mutation(
                  "output in a list",
                  STATEMENT_IN_LIST,
                  "let weight",
                  "«output» copies <- \"Picture\"\n let weight")
              .shows("each «style»"),
          mutation(
                  "node of all in a list's toggle",
                  NOT_OF_ELEMENTS,
                  "on bypass LoraLoaderModelOnly",
                  "on mute «PreviewImage»")
              .shows("chains «LoraLoaderModelOnly»"),
          mutation("inner toggle neither on nor off", BAD_DEFAULT, "active = on", "active = «onn»")
              .undone(),
          mutation("inner name twice", DUPLICATE_PARAMETER, "toggle active", "toggle «file»")
              .shows("param «file»"),
          mutation(
                  "inner default out of range",
                  DEFAULT_OUT_OF_RANGE,
                  "= 1.0\n    l",
                  "= «10.0»\n    l")
              .shows("«in 0..2»"),
          mutation("bounds missing", SYNTAX, "style: 0..5 chains", "style «chains»"),
          mutation("inner requirement never holds", NEVER_HOLDS, "amount != 0.5", "«1 > 2»"));

  private static final List<Mutation> PRESETS =
      List.of(
          mutation(
                  "toggle in a preset misspelt", UNKNOWN_IN_PRESET, "preview = on", "«previw» = on")
              .undone(),
          mutation("toggle set to a number", BAD_PRESET_VALUE, "preview = on", "preview = «1»")
              .shows("toggle «preview»"),
          mutation(
                  "toggle set to no such word", BAD_PRESET_VALUE, "preview = on", "preview = «onn»")
              .shows("toggle «preview»")
              .undone(),
          mutation(
                  "case in a preset misspelt",
                  BAD_PRESET_VALUE,
                  "start = photo  s",
                  "start = «foto»  s")
              .shows("switch «start»")
              .undone(),
          mutation(
                  "case in a preset in quotes",
                  BAD_PRESET_VALUE,
                  "= painted }",
                  "= «\"painted\"» }")
              .shows("switch «result»")
              .undone(),
          mutation(
                  "set twice in a preset",
                  PRESET_SETS_TWICE,
                  "strength = 0.4",
                  "strength = 0.4  «strength» = 0.5")
              .shows("«strength» = 0.4"),
          mutation("list in a preset", NOT_FOR_PRESETS, "{ loops", "{ «style» = 1  loops")
              .shows("each «style»"),
          mutation(
              "inner parameter in a preset", UNKNOWN_IN_PRESET, "strength = 0.4", "«amount» = 0.4"),
          mutation("comma in a preset", SYNTAX, "loops = 8", "loops = 8«,»").undone());

  private static final List<Mutation> SHAPES =
      List.of(
          mutation(
                  "toggle that leaves nothing",
                  NOTHING_LEFT,
                  "off mute PreviewImage",
                  "off mute PreviewImage, \"Picture\"")
              .at("toggle «preview»"),
          mutation("photo always sent", UNFIT_CASE, "photo: VAEEncode", "photo: «LoadImage.IMAGE»")
              .at("photo: LoadImage.«IMAGE»"),
          mutation(
                  "case that would lack an input",
                  LACKING_INPUT,
                  "off mute PreviewImage",
                  "off bypass VAEDecode")
              .at("off bypass «VAEDecode»")
              .followedBy(LACKING_INPUT, LACKING_INPUT)); // Three nodes take the picture.
}
