/** The mapping language: which inputs of a saved ComfyUI workflow become parameters. */
grammar Weft;

mappingFile : packageDeclaration? importDeclaration* workflow* EOF ;

packageDeclaration : 'package' name ('.' name)* ;
importDeclaration  : 'import' filePath ;

workflow       : workflowHeader '{' statement* '}' ;
workflowHeader : 'workflow' name 'from' filePath ;

// A new kind of statement is one alternative here, and its keyword in `name` below.
statement
  : 'param' name (':' type)? range? required? ('=' value)? '->' target (',' target)*  # parameter
  | 'output' name (':' typeName)? '<-' selector                                         # output
  | 'label' selector '=' text                                                           # label
  ;

type     : typeName ('(' text (',' text)* ')')? ;
typeName : name ;
range    : 'in' number '..' number ('step' number)? ;
required : 'required' ;

value
  : number  # numberValue
  | text    # textValue
  | name    # wordValue
  ;

number : '-'? NUMBER ;

target : selector step+ ;

step
  : '.'  inputName  # follow
  | '..' inputName  # search
  ;

selector
  : className title?  # byClass
  | title             # byTitle
  | nodeId            # byId
  ;

className : name | '@' STRING ;
nodeId    : ID | '#' STRING ;
inputName : name | STRING ;
title     : STRING ;
text      : STRING ;
filePath  : STRING ;

// Keywords are soft: wherever a name may stand, each of them is one.
name
  : WORD
  | 'package' | 'import' | 'workflow' | 'from'
  | 'param' | 'output' | 'label'
  | 'required' | 'in' | 'step'
  ;

ID     : '#' LETTER_OR_DIGIT+ ;
WORD   : LETTER LETTER_OR_DIGIT* ;
NUMBER : DIGITS ('.' [0-9]+)? EXPONENT? ;
STRING : '"' CHARACTER* '"' ;

// Documentation; the parser's caller finds it in front of the token it belongs to.
DOC           : '///' (~[/\r\n] ~[\r\n]*)? -> channel(HIDDEN) ;
LINE_COMMENT  : '//' ~[\r\n]*              -> channel(HIDDEN) ;
BLOCK_COMMENT : '/*' .*? '*/'              -> channel(HIDDEN) ;
WHITESPACE    : [\p{White_Space}\uFEFF]+   -> channel(HIDDEN) ;

// What is no token becomes one all the same, so that a message can show it whole.
OPEN_COMMENT  : '/*' (~'*' | '*'+ ~[*/])* '*'* -> channel(HIDDEN) ;
OPEN_STRING   : '"' CHARACTER* '\\'? ;
ODD_STRING    : ['‘’“”„] ~["'‘’“”„\r\n]* ["'‘’“”] ;
ODD_NUMBER    : NUMBER LETTER LETTER_OR_DIGIT* ;
ODD_CHARACTER : . ;

fragment CHARACTER       : ~["\\\r\n] | '\\' ~[\r\n] ;
fragment DIGITS          : [0-9]+ ('_' [0-9]+)* ;
fragment EXPONENT        : [eE] [+-]? [0-9]+ ;
fragment LETTER          : [\p{L}_] ;
fragment LETTER_OR_DIGIT : [\p{L}\p{N}\p{M}_] ;
