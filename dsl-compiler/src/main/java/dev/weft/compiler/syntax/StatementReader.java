package dev.weft.compiler.syntax;

import dev.weft.grammar.WeftParser.StatementContext;

/** Makes our record of ANTLR's tree of one kind of statement. */
@FunctionalInterface
interface StatementReader {

  Statement read(StatementContext tree, PartBuilder parts);
}
