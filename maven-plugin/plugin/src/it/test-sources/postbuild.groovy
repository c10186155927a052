assert new File(basedir, 'target/generated-test-sources/weft/com/acme/art/GreyWorkflow.java').file
assert new File(basedir, 'target/test-classes/com/acme/art/GreyWorkflow.class').file
assert new File(basedir, 'target/test-classes/com/acme/art/GreyWorkflow.json').file
assert !new File(basedir, 'target/classes/com').exists()
