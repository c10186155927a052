def log = { text -> new File(basedir, 'build.log').text.contains(text) }

assert new File(basedir, 'target/generated-sources/weft/com/acme/art/GreyWorkflow.java').file
assert new File(basedir, 'target/classes/com/acme/art/GreyWorkflow.class').file
assert new File(basedir, 'target/classes/com/acme/art/Use.class').file

def resource = new File(basedir, 'target/classes/com/acme/art/GreyWorkflow.json')
assert resource.text == new File(basedir, 'src/main/comfyui/grey.json').text.trim()

assert log('1 of 1 mapping compiled, 0 up to date')
