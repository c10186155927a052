package dev.weft.tools.init;

/**
 * Something that a person might look for in the mapping.
 *
 * @param what with its article or in back quotes
 * @param why it is not there
 */
record LeftOut(String what, String why) {}
