package dev.weft.workflow.descriptor;

/** What a form shows: a property, or a group of such items. */
public sealed interface FormItem permits PropertyDescriptor, GroupDescriptor {}
