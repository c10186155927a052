package dev.weft.workflow;

/** Nothing: the input is not sent. */
enum Absent implements InputContent {
  ABSENT
}
