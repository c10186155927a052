/** What generated workflow classes are made of: template, parameters, requests and outputs. */
@NullMarked
package dev.weft.workflow;

import org.jspecify.annotations.NullMarked;
