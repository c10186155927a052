def log = { text -> new File(basedir, 'build.log').text.contains(text) }

assert log('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0')
assert new File(basedir, 'target/classes/com/acme/art/JobFlowKt.class').file
