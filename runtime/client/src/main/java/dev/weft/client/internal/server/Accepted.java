package dev.weft.client.internal.server;

/**
 * A job that the server has taken.
 *
 * @param id that the server gives it: the one that was asked for, unless the server makes its own
 * @param rejection what the server does not take of it
 */
public record Accepted(String id, Rejection rejection) {}
