/**
 * What a server has and does beside jobs: models, node classes, queue, history, memory. One call
 * each, and values as the server gave them.
 */
@NullMarked
package dev.weft.client.server;

import org.jspecify.annotations.NullMarked;
