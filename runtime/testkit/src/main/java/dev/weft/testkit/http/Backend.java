package dev.weft.testkit.http;

import dev.weft.testkit.catalog.OfferedCatalog;
import dev.weft.testkit.execution.Interrupts;
import dev.weft.testkit.execution.PromptWorker;
import dev.weft.testkit.fault.Faults;
import dev.weft.testkit.files.ServerFolders;
import dev.weft.testkit.queue.PromptQueue;
import dev.weft.testkit.ws.SocketTable;

/**
 * What the routes work on.
 *
 * @param catalog node classes and models
 * @param folders files
 * @param queue prompts
 * @param worker runs the prompts
 * @param interrupts stops the running one
 * @param sockets hear about it
 * @param faults misbehaviour asked for
 */
public record Backend(
    OfferedCatalog catalog,
    ServerFolders folders,
    PromptQueue queue,
    PromptWorker worker,
    Interrupts interrupts,
    SocketTable sockets,
    Faults faults) {}
