/** The mapping language: which inputs of a saved ComfyUI workflow become parameters. */
grammar Weft;

@parser::members {
  private int lists;

  /** From here on, statements stand in an `each`. */
  public void enterList() {
    lists++;
  }

  /** Whether statements stand in an `each`: there a path may be an input of the copied node. */
  public boolean inList() {
    return lists > 0;
  }

  /**
   * Whether a `removal` comes next, and no `when` behind it: after a toggle it is a part of that.
   * Without being told, the parser would look for a difference in all that follows, each time.
   */
  public boolean atPartOfToggle() {
    if (!isAt(1, "bypass") && !isAt(1, "mute")) {
      return false;
    }
    int next = 1;
    do {
      next = behindSelector(next + 1);
    } while (isAt(next, ",") || isAt(next, "keeping"));
    return !isAt(next, "when");
  }

  private int behindSelector(int next) {
    int behind = behindName(next);
    while (isAt(behind, "/")) {
      behind = behindName(behind + 1);
    }
    behind += _input.LA(behind) == STRING ? 1 : 0;
    return isAt(behind, "in") && _input.LA(behind + 1) == STRING ? behind + 2 : behind;
  }

  private int behindName(int next) {
    return next + (isAt(next, "@") || isAt(next, "#") ? 2 : 1);
  }

  private boolean isAt(int next, String word) {
    return _input.LT(next).getText().equals(word);
  }
}

mappingFile : packageDeclaration? importDeclaration* declaration* EOF ;

packageDeclaration : 'package' name ('.' name)* ;
importDeclaration  : 'import' filePath ;

declaration : workflow | fragmentDeclaration | choice ;

workflow       : workflowHeader '{' statement* '}' ;
workflowHeader : 'workflow' name 'from' filePath ('use' name (',' name)*)? ;

fragmentDeclaration : fragmentHeader '{' statement* '}' ;
fragmentHeader      : 'fragment' name ;

choice : 'choice' name '=' className '.' inputName ;

// A new kind of statement is one alternative here, and its keyword in `name` below.
statement
  : 'param' name ('was' name)? (':' type)? range?
      (inputs | (required | optional) ('=' value)? inputs? | '=' value inputs?) deprecation?   # parameter
  | 'output' name (':' outputType)? '<-' selector deprecation?                                # output
  | 'label' selector '=' text                                                             # label
  | 'let' name '=' expression                                                             # let
  | 'set' target '=' expression                                                           # set
  | removal ('when' expression)?                                                          # remove
  | 'toggle' name ('=' name)? removal ({atPartOfToggle()}? removal)* {!atPartOfToggle()}? deprecation?  # toggle
  | 'switch' name ('=' name)? '->' target (',' target)* '{' switchCase+ '}' deprecation?  # switch
  | 'each' name ':' bounds ('=' name)? ('chains' | 'repeats') selector keeping?
      '{' {enterList();} statement* {lists--;} '}' deprecation?                                                     # each
  | 'preset' name '{' assignment* '}' deprecation?                                        # preset
  | 'require' expression ':' text                                                         # require
  | 'group' text '{' statement* '}'                                                       # group
  ;

inputs      : '->' target (',' target)* ;
removal     : ('bypass' | 'mute') selector (',' selector)* keeping? ;
keeping     : 'keeping' inputName (',' inputName)* ;
switchCase  : name ':' selector ('.' inputName)? ;
bounds      : number '..' number ;
assignment  : name '=' value ;
deprecation : 'deprecated' text ;

// The higher an alternative, the tighter it binds.
expression
  : '(' expression ')'                                         # grouped
  | name '(' (expression (',' expression)*)? ')'               # call
  | name                                                       # reference
  | NUMBER                                                     # numberConstant
  | STRING                                                     # template
  | ('-' | '!') expression                                     # prefix
  | expression ('*' | '/' | '%') expression                    # infix
  | expression ('+' | '-') expression                          # infix
  | expression ('<' | '<=' | '>' | '>=') expression            # infix
  | expression ('==' | '!=') expression                        # infix
  | expression '&&' expression                                 # infix
  | expression '||' expression                                 # infix
  | <assoc=right> expression '?' expression ':' expression     # conditional
  ;


outputType : one outputKind? | outputKind ;
outputKind : WORD ;

type     : typeName ('(' text (',' text)* ')')? ;
typeName : name ;
range    : 'in' number '..' number ('step' number)? ;
required : 'required' ;
optional : 'optional' ;
one      : 'one' ;

value
  : number  # numberValue
  | text    # textValue
  | name    # wordValue
  ;

number : '-'? NUMBER ;

target
  : subgraph* node (step+ | {inList()}?) nodeGroup?
  ;

step
  : '.'  inputName  # follow
  | '..' inputName  # search
  ;

selector
  : subgraph* nodeGroup        # wholeGroup
  | subgraph* node nodeGroup?  # oneNode
  ;

subgraph  : (title | nodeId) '/' ;
nodeGroup : 'in' title ;

node
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
  | 'package' | 'import' | 'workflow' | 'from' | 'use' | 'fragment' | 'choice'
  | 'param' | 'output' | 'label' | 'let' | 'set' | 'bypass' | 'mute' | 'toggle' | 'switch'
  | 'each' | 'preset' | 'require' | 'group'
  | 'required' | 'optional' | 'in' | 'step' | 'was' | 'one' | 'when' | 'keeping'
  | 'chains' | 'repeats' | 'deprecated'
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
