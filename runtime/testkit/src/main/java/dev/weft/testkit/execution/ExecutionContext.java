package dev.weft.testkit.execution;

import dev.weft.testkit.catalog.OfferedCatalog;
import dev.weft.testkit.fault.Faults;
import dev.weft.testkit.files.ServerFolders;
import dev.weft.testkit.message.Outbox;
import dev.weft.testkit.message.RunningNode;
import dev.weft.testkit.node.Behaviors;

/**
 * What all runs of a server have in common.
 *
 * @param catalog node classes
 * @param behaviors what nodes do
 * @param folders files
 * @param outbox where messages go
 * @param runningNode is told which node runs
 * @param interrupts stops the running prompt
 * @param faults misbehaviour asked for
 */
public record ExecutionContext(
    OfferedCatalog catalog,
    Behaviors behaviors,
    ServerFolders folders,
    Outbox outbox,
    RunningNode runningNode,
    Interrupts interrupts,
    Faults faults) {}
