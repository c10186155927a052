def log = { text -> new File(basedir, 'build.log').text.contains(text) }

assert log('2 of 2 mappings compiled, 0 up to date')
assert log('1 mapping up to date, 1 removed')

def sources = new File(basedir, 'target/generated-sources/weft')
assert new File(sources, 'com/acme/art/StaysWorkflow.java').file
assert !new File(sources, 'com/acme/gone').exists()
assert !new File(basedir, 'target/generated-resources/weft/com/acme/gone').exists()

// Nothing takes back the copies that the build has made, if this does not.
assert new File(basedir, 'target/classes/com/acme/art/StaysWorkflow.json').file
assert !new File(basedir, 'target/classes/com/acme/gone').exists()
