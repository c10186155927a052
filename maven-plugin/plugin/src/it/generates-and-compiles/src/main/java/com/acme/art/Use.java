package com.acme.art;

final class Use {
  static final String PROMPT = GreyWorkflow.width(768).build().toJson();

  private Use() {}
}
