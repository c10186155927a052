package dev.weft.workflow;

/**
 * Where a member of an object lies in the saved bytes: {@code "key": value}, without the comma.
 *
 * @param start of the key, quotes included
 * @param keyEnd behind the key
 * @param valueStart of the value
 * @param end behind the value
 */
record Member(String name, int start, int keyEnd, int valueStart, int end) {}
