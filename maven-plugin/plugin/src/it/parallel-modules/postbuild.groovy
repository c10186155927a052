def log = { text -> new File(basedir, 'build.log').text.contains(text) }

['one', 'two', 'three'].each { module ->
  def classes = new File(basedir, module + '/target/generated-sources/weft/com/acme/art')
  assert classes.list() == [module.capitalize() + 'Workflow.java']
}
assert !log('thread-safe')

// The third has its client by way of the first, whose jar is not made yet.
assert !log('generated classes need')
