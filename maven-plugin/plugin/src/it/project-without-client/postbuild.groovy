def lines = { text -> new File(basedir, 'build.log').readLines().count { it.contains(text) } }

assert lines('[WARNING] generated classes need the Weft client') == 1
assert lines('<artifactId>weft-client</artifactId>') == 1
assert lines('[WARNING] generated classes need Java 17') == 1
assert lines('<maven.compiler.release>17</maven.compiler.release>') == 1
assert lines('[WARNING] src/main/comfyui/other.wft is no mapping by its name: rename it to other.weft') == 1
assert lines('1 of 1 mapping compiled') == 1
