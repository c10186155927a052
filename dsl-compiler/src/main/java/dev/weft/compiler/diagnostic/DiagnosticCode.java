package dev.weft.compiler.diagnostic;

import static dev.weft.compiler.diagnostic.Severity.ERROR;
import static dev.weft.compiler.diagnostic.Severity.WARNING;

import java.util.Locale;

/**
 * Every kind of diagnostic, grouped by stage: 01 syntax of mappings, 02 reading workflows and
 * catalogs, 03 binding, 04 checks, 05 generation. A code keeps its number for ever.
 */
public enum DiagnosticCode {
  SYNTAX(101, ERROR),
  BAD_STRING(102, ERROR),
  BAD_NUMBER(103, ERROR),
  MISPLACED_DOC(104, WARNING),
  UNSUPPORTED_STATEMENT(105, ERROR),

  FILE_NOT_FOUND(201, ERROR),
  FILE_OUTSIDE_ROOT(202, ERROR),
  NOT_UTF8(203, ERROR),
  INVALID_JSON(204, ERROR),
  UI_FORMAT(205, ERROR),
  EMPTY_WORKFLOW(206, ERROR),
  NOT_A_WORKFLOW(207, ERROR),
  BAD_NODE(208, ERROR),
  DUPLICATE_KEY(209, ERROR),
  BAD_CATALOG(210, ERROR),
  BAD_CATALOG_NODE(211, WARNING),
  IMPORT_CYCLE(212, ERROR),
  NOT_A_NODE(213, WARNING),
  UNREADABLE_FILE(214, ERROR),

  UNKNOWN_CLASS(301, ERROR),
  UNKNOWN_TITLE(302, ERROR),
  UNKNOWN_ID(303, ERROR),
  AMBIGUOUS_SELECTOR(304, ERROR),
  UNKNOWN_INPUT(305, ERROR),
  LINK_NEEDED(306, ERROR),
  LITERAL_NEEDED(307, ERROR),
  DANGLING_LINK(308, ERROR),
  NOT_FOUND_UPSTREAM(309, ERROR),
  AMBIGUOUS_UPSTREAM(310, ERROR),
  UNKNOWN_TYPE(311, ERROR),
  TYPE_MISMATCH(312, ERROR),
  BAD_DEFAULT(313, ERROR),
  BAD_RANGE(314, ERROR),
  GUESSED_TYPE(315, WARNING),
  DIFFERENT_SAVED_VALUES(316, ERROR),
  INCOMPATIBLE_TARGETS(317, ERROR),
  UNUSABLE_SAVED_VALUE(318, ERROR),

  DEFAULT_OUT_OF_RANGE(401, ERROR),
  SAVED_VALUE_OUT_OF_RANGE(402, WARNING),
  RANGE_WIDER_THAN_NODE(403, WARNING),
  DUPLICATE_PARAMETER(404, ERROR),
  DUPLICATE_OUTPUT(405, ERROR),
  DUPLICATE_LABEL(406, ERROR),
  DUPLICATE_WORKFLOW(407, ERROR),
  DUPLICATE_TARGET(408, ERROR),
  JAVA_NAME_CLASH(409, ERROR),
  NO_OUTPUT_NODE(410, ERROR),
  UNKNOWN_OUTPUT_KIND(411, WARNING),
  DUPLICATE_CHOICE(412, ERROR),
  NOTHING_TO_GENERATE(413, WARNING),
  MISSING_PACKAGE(414, ERROR),
  BAD_PACKAGE(415, ERROR),
  UNKNOWN_OPTION(416, WARNING),
  NOTHING_RUNS(417, WARNING),

  BAD_JAVA_NAME(501, ERROR),
  TOO_LARGE(502, ERROR);

  private final int number;
  private final Severity severity;

  DiagnosticCode(int number, Severity severity) {
    this.number = number;
    this.severity = severity;
  }

  /** As it is printed and documented: {@code WEFT0305}. */
  public String id() {
    return String.format(Locale.ROOT, "WEFT%04d", number);
  }

  public Severity severity() {
    return severity;
  }
}
