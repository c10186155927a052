/** The mapping language: which inputs of a saved ComfyUI workflow become parameters. */
grammar Weft;

mappingFile : packageDeclaration? importDeclaration* workflow* EOF ;

packageDeclaration : 'package' name ('.' name)* ;
importDeclaration : 'import' STRING ;

workflow : DOC* 'workflow' name 'from' STRING '{' statement* '}' ;

// A new kind of statement is one alternative here and one rule below.
statement
  : DOC* 'param' name (':' type)? range? 'required'? ('=' defaultValue)? '->' target (',' target)*  # param
  | DOC* 'output' name '<-' selector                                                               # output
  | 'label' selector '=' STRING                                                                    # label
  ;

type : name ('(' STRING (',' STRING)* ')')? ;
range : 'in' number '..' number ('step' number)? ;
defaultValue : number | STRING | name ;
number : '-'? NUMBER ;

target : selector (step)* ;
step : '.' inputName    # follow
     | '..' inputName   # search
     ;
selector : className STRING? | STRING | '#' (NUMBER | IDENTIFIER | STRING) ;
className : name | '@' STRING ;
inputName : name | STRING ;

// Keywords are soft: each of them may also be a name.
name : IDENTIFIER | 'package' | 'import' | 'workflow' | 'from' | 'param' | 'output' | 'label'
     | 'required' | 'in' | 'step' ;

NUMBER : [0-9]+ ('.' [0-9]+)? ([eE] [+-]? [0-9]+)? | [0-9] [0-9_]* ;
IDENTIFIER : [\p{L}_] [\p{L}\p{N}_]* ;
STRING : '"' (~["\\\r\n] | '\\' .)* '"' ;
DOC : '///' ~[\r\n]* ;
LINE_COMMENT : '//' ~[\r\n]* -> channel(HIDDEN) ;
BLOCK_COMMENT : '/*' .*? '*/' -> channel(HIDDEN) ;
WHITESPACE : [ \t\r\n\uFEFF]+ -> channel(HIDDEN) ;
UNEXPECTED : . ;
