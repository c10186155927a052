package dev.weft.compiler;

import static dev.weft.compiler.Mutation.mutation;
import static dev.weft.compiler.diagnostic.DiagnosticCode.*;

import java.util.List;
import java.util.stream.Stream;

/**
 * What people get wrong in mappings and workflows, by kind of mistake. What is expected was written
 * down before anyone looked at the answers: a compiler that answers worse is to be mended.
 */
final class Mutations {
  private Mutations() {}

  static Stream<Mutation> all() {
    return Stream.of(
            SPELLING, SIGNS, TYPES_AND_VALUES, NODES, EXPRESSIONS, REMOVALS, LISTS, SHARING, SAVED)
        .flatMap(List::stream);
  }

  private static final List<Mutation> SPELLING =
      List.of(
          mutation("keyword misspelt", SYNTAX, "param avoid", "«parm» avoid").undone(),
          mutation("keyword of another language", SYNTAX, "let side", "«var» side"),
          mutation("`from` misspelt", SYNTAX, "Picture from", "Picture «form»").undone(),
          mutation("dash in a name", SYNTAX, "param scale", "param «up-scale»"),
          mutation("class misspelt", UNKNOWN_CLASS, "EmptyLatentImage.w", "«EmptyLatentImge».w")
              .shows("«\"class_type\": \"EmptyLatentImage\"»")
              .undone(),
          mutation(
                  "title misspelt",
                  UNKNOWN_TITLE,
                  "one image <- \"Final\"",
                  "one image <- «\"Finall\"»")
              .shows("«\"title\": \"Final\"»")
              .undone(),
          mutation(
                  "input misspelt",
                  UNKNOWN_INPUT,
                  "ControlNet\".strength",
                  "ControlNet\".«strenght»")
              .shows("«\"strength\": 0.9»")
              .undone(),
          mutation("type misspelt", UNKNOWN_TYPE, "style: choice", "style: «choise»").undone(),
          mutation("output kind misspelt", UNKNOWN_TYPE, "one image", "one «imge»").undone(),
          mutation("name misspelt", UNKNOWN_NAME, "max(width, height)", "max(width, «heigth»)")
              .undone(),
          mutation("function misspelt", UNKNOWN_FUNCTION, "max(width", "«maxx»(width").undone());

  private static final List<Mutation> SIGNS =
      List.of(
          mutation("closing quote missing", BAD_STRING, "= \"Painting\"", "= «\"Painting»")
              .undone(),
          mutation("single quotes", BAD_STRING, "         <- \"Draft\"", "         <- «'Draft'»")
              .undone(),
          mutation(
                  "arrow missing",
                  SYNTAX,
                  "               -> EmptyLatentImage.h",
                  " «EmptyLatentImage».h")
              .undone(),
          mutation("arrow reversed", SYNTAX, "optional            ->", "optional «<-»").undone(),
          mutation("`:` for `=`", SYNTAX, "draft = on", "draft «:» on").undone(),
          mutation("`=` for `:`", SYNTAX, "prompt: text", "prompt «=» text").undone(),
          mutation("`=` for `==`", SYNTAX, "style == ", "style «=» ").undone(),
          mutation(
                  "comma missing",
                  SYNTAX,
                  "strength_model, strength",
                  "strength_model «strength_clip»\n//")
              .at("strength_model «strength_clip»"),
          mutation(
                  "colon missing",
                  SYNTAX,
                  "4_194_304 : \"at most 4 megapixels, not {area}\"",
                  "4_194_304 «\"at most 4 megapixels, not {area}\"»")
              .undone(),
          mutation("hole unclosed", BAD_STRING, "{side}", "«{»side").undone(),
          mutation(
                  "closing brace of a list missing",
                  SYNTAX,
                  "strength_clip\n  }",
                  "strength_clip\n")
              .at("model, clip «{»"),
          mutation(
                  "closing brace of a workflow missing",
                  SYNTAX,
                  "<- SaveImage\n}",
                  "<- SaveImage\n")
              .at("\"sheet.json\" «{»"),
          mutation("title of a group missing", SYNTAX, "group \"Size\" {", "group «{»"),
          mutation("unit behind a number", BAD_NUMBER, "64..2048", "64..«2048px»").undone(),
          mutation(
              "clauses in another order", SYNTAX, "in 64..2048 step 8", "«step» 8 in 64..2048"));

  private static final List<Mutation> TYPES_AND_VALUES =
      List.of(
          mutation("type swapped", TYPE_MISMATCH, "name: text  ", "name: «int»  ")
              .shows("«\"lora_name\": \"ink.safetensors\"»"),
          mutation("type swapped in a fragment", TYPE_MISMATCH, "seed: seed", "seed: «text»")
              .shows("«\"seed\": 42»"),
          mutation("range reversed", BAD_RANGE, "in 0..2 ", "in «2..0» ").undone(),
          mutation("range wider than the node's", RANGE_WIDER_THAN_NODE, "0..30 ", "0..«300» "),
          mutation("default out of range", DEFAULT_OUT_OF_RANGE, "= 640", "= «6400»"),
          mutation("default of another type", BAD_DEFAULT, "= 0.8", "= «\"0.8\"»").undone(),
          mutation("default no option", DEFAULT_OUT_OF_RANGE, "= \"oil\"", "= «\"oli\"»").undone(),
          mutation(
                  "name twice",
                  DUPLICATE_PARAMETER,
                  "param strength: float in 0..2",
                  "param «guidance»: float in 0..2 ")
              .shows("param «guidance»: float in 0..30"),
          mutation("former name taken", FORMER_NAME_TAKEN, "was tall", "was «width»")
              .shows("param «width»: int"),
          mutation(
                  "target twice",
                  DUPLICATE_TARGET,
                  "EmptyLatentImage.height\n  }",
                  "«EmptyLatentImage.width»\n  }")
              .shows("«\"width\": 512»"),
          mutation(
                  "package missing",
                  MISSING_PACKAGE,
                  "package com.acme.art\n\n/// Pictures",
                  "/// Pictures")
              .at("workflow «Sheet»"),
          mutation(
              "word of Java in the package",
              BAD_PACKAGE,
              "acme.art\n\n/// Pictures",
              "acme.«new»\n\n/// Pictures"));

  private static final List<Mutation> NODES =
      List.of(
          mutation("id of no node", UNKNOWN_ID, "#9.cfg", "«#99».cfg"),
          mutation(
                  "class of two nodes",
                  AMBIGUOUS_SELECTOR,
                  "label \"Base pass\"",
                  "label «CLIPTextEncode»")
              .shows(
                  "«\"3\"»: {\"inputs\": {\"text\": \"a lighthouse\"",
                  "«\"4\"»: {\"inputs\": {\"text\": \"blurry\""),
          mutation(
                  "link as a target",
                  LITERAL_NEEDED,
                  "ImageScaleBy.scale_by",
                  "ImageScaleBy.«image»")
              .shows("«\"image\": [\n        \"2\",\n        0\n      ]»"),
          mutation("value followed", LINK_NEEDED, "#9.cfg", "#9.«cfg».value").shows("«\"cfg\": 7»"),
          mutation(
                  "nothing of the name upstream",
                  NOT_FOUND_UPSTREAM,
                  "negative..text",
                  "negative..«txt»")
              .shows("«\"text\": \"blurry\"»")
              .undone(),
          mutation(
                  "output of a node that yields nothing",
                  NO_OUTPUT_NODE,
                  "         <- \"Draft\"",
                  "         <- «VAEDecode»")
              .shows("«\"class_type\": \"VAEDecode\"»"),
          mutation(
                  "label twice",
                  DUPLICATE_LABEL,
                  "= \"Painting\"",
                  "= \"Painting\" label «KSampler» = \"Again\"")
              .shows("label «\"Base pass\"»"));

  private static final List<Mutation> EXPRESSIONS =
      List.of(
          mutation(
              "circle of lets",
              LET_CYCLE,
              "let side = max(width, height)\n  let area = width * height",
              "let «side» = max(width, area)\n  let area = width * side"),
          mutation("text multiplied", WRONG_OPERAND, "width * height", "width * «style»"),
          mutation("text for a number", UNFIT_VALUE, "= style == \"ink\" ? 0.9 : 1", "= «style»\n")
              .shows("«\"denoise\": 1»"),
          mutation("computed value out of range", SET_OUT_OF_RANGE, "? 0.9", "? «1.9»"),
          mutation("requirement that never holds", NEVER_HOLDS, "area <= 4_194_304", "«8 <= 4»"));

  private static final List<Mutation> REMOVALS =
      List.of(
          mutation("neither on nor off", BAD_DEFAULT, "upscale = off", "upscale = «of»").undone(),
          mutation(
                  "class of a toggle misspelt",
                  UNKNOWN_CLASS,
                  "bypass ImageUpscaleWithModel",
                  "bypass «ImageUpscaleWithModl»")
              .shows("«\"class_type\": \"ImageUpscaleWithModel\"»")
              .undone(),
          mutation(
              "condition on what is always given",
              ALWAYS_GIVEN,
              "given(pose)",
              "given(«strength»)"),
          mutation(
                  "condition dropped",
                  LACKING_INPUT,
                  "bypass ControlNetApplyAdvanced when !given(pose)",
                  "")
              .at("pose: image «optional»")
              .shows("«\"image\": \"pose.png\"»"),
          mutation(
                  "toggle that takes all",
                  NOTHING_LEFT,
                  "draft = on mute \"Draft\"",
                  "draft = on mute \"Draft\", \"Final\"")
              .at("toggle «draft»"),
          mutation(
                  "kept input misspelt", BAD_KEEPING, "keeping model, clip", "keeping model, «clp»")
              .shows("«\"clip\": [\"1\", 1]»")
              .undone());

  private static final List<Mutation> LISTS =
      List.of(
          mutation("bounds reversed", BAD_LIST_BOUNDS, "0..4 ", "«4..0» ").undone(),
          mutation(
                  "node named in a list",
                  BAD_LIST_PATH,
                  "-> lora_name",
                  "-> «LoraLoader».lora_name")
              .undone(),
          mutation(
                  "number of an input missing",
                  BAD_NUMBERED_INPUT,
                  "\"images.image0\".",
                  "«\"images.image\"».")
              .shows("«\"images.image0\": [\n        \"1\",\n        0\n      ]»")
              .undone());

  private static final List<Mutation> SHARING =
      List.of(
          mutation("fragment misspelt", UNKNOWN_FRAGMENT, "use Sampling", "use «Samplin»").undone(),
          mutation("import misspelt", FILE_NOT_FOUND, "\"common.weft\"", "«\"comon.weft\"»")
              .undone(),
          mutation(
                  "workflow's file misspelt", FILE_NOT_FOUND, "\"sheet.json\"", "«\"sheets.json\"»")
              .undone(),
          mutation(
                  "input of a choice misspelt",
                  UNKNOWN_CHOICE,
                  "Sampler = KSampler.sampler_name",
                  "Sampler = KSampler.«sampler_nam»")
              .undone(),
          mutation("choice misspelt", UNKNOWN_TYPE, "sampler: Sampler", "sampler: «Samplr»")
              .undone(),
          mutation(
              "fragment without a type",
              UNSETTLED_TYPE,
              "param steps: int in 1..100",
              "param «steps»"),
          mutation("preset of nothing", UNKNOWN_IN_PRESET, "{ steps", "{ «stepz»").undone(),
          mutation("preset out of range", BAD_PRESET_VALUE, "steps = 8", "steps = «800»"),
          mutation("preset's option misspelt", UNKNOWN_OPTION, "\"lcm\"", "«\"lmc\"»").undone(),
          mutation(
              "preset of what is required",
              NOT_FOR_PRESETS,
              "sampler = \"lcm\"",
              "«prompt» = \"lcm\""));

  private static final List<Mutation> SAVED =
      List.of(
          mutation(
                  "node removed",
                  UNKNOWN_TITLE,
                  "\"7\": {\"inputs\": {\"image\": \"pose.png\"}, \"class_type\": \"LoadImage\", \"_meta\": {\"title\": \"Pose\"}},",
                  "")
              .at("-> «\"Pose\"».image")
              .followedBy(LINK_TO_NOTHING),
          mutation("ids changed", UNKNOWN_ID, "\"9\": {", "\"109\": {")
              .and("[\"9\", 0]", "[\"109\", 0]")
              .at("-> «#9».cfg"),
          mutation("title changed", UNKNOWN_TITLE, "\"title\": \"Pose\"", "\"title\": \"Poes\"")
              .at("-> «\"Pose\"».image")
              .shows("«\"title\": \"Poes\"»"),
          mutation("input gone", UNKNOWN_INPUT, "\"steps\": 20, ", "")
              .at("KSampler.«steps»")
              .shows("\"9\": {\"inputs\": «{»\"seed\"")
              .followedBy(MISSING_INPUT),
          mutation(
                  "saved value out of range",
                  SAVED_VALUE_OUT_OF_RANGE,
                  "\"height\": 768",
                  "\"height\": «76800»")
              .shows("param «height was tall                     -> EmptyLatentImage.height»"),
          mutation(
                  "number saved as a text",
                  UNUSABLE_SAVED_VALUE,
                  "\"steps\": 20",
                  "\"steps\": «\"20\"»")
              .shows("param «steps: int in 1..100 -> KSampler.steps»"),
          mutation("saved option unknown", UNKNOWN_OPTION, "\"euler\"", "«\"eulerr\"»")
              .shows("«sampler: Sampler     -> KSampler.sampler_name»"),
          mutation(
                  "link to no node",
                  DANGLING_LINK,
                  "\"negative\": [\"8\", 1]",
                  "\"negative\": [\"88\", 1]")
              .at("KSampler.«negative»..text")
              .shows("«\"negative\": [\"88\", 1]»"),
          mutation(
              "node twice",
              DUPLICATE_KEY,
              "\"14\": {\"inputs\": {\"filename_prefix\": \"draft",
              "«\"13\"»: {\"inputs\": {\"filename_prefix\": \"draft"),
          mutation("comma too many", INVALID_JSON, "\"batch_size\": 1}", "\"batch_size\": 1«,»}")
              .undone(),
          mutation("key without quotes", INVALID_JSON, "\"scheduler\"", "«scheduler»").undone());
}
