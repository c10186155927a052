package dev.weft.workflow;

/** Where an input gets its value from, once links are joined. */
sealed interface LinkOrigin permits Link, NoOrigin {}
