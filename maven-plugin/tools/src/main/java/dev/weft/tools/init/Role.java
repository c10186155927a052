package dev.weft.tools.init;

/** What a statement of a mapping is about, in the order that a person writes them in. */
enum Role {
  PROMPT(0),
  NEGATIVE(0),
  TEXT(0),
  FILE(0),
  SIZE(1),
  LENGTH(1),
  SEED(2),
  STEPS(2),
  GUIDANCE(2),
  DENOISE(2),
  STRENGTH(2),
  OTHER(3),
  MODEL(4),
  LORA(5),
  OUTPUT(6);

  private final int block;

  Role(int block) {
    this.block = block;
  }

  /** Statements of different blocks have an empty line between them. */
  int block() {
    return block;
  }
}
