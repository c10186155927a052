def log = { text -> new File(basedir, 'build.log').text.contains(text) }

assert log('weft.skip is set')
assert !new File(basedir, 'target').exists()
