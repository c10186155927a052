def log = { text -> new File(basedir, 'build.log').text.contains(text) }
def mapping = basedir.canonicalPath + File.separator + 'src/main/comfyui/grey.weft'

// The line for tools, the snippet for people, and the count.
assert log('[ERROR] ' + mapping + ':[5,35] WEFT0305: ')
assert log('--> src/main/comfyui/grey.weft:5:35')
assert log(' ^^^^^ ')
assert log('did you mean `width`?')
assert log('1 error in 1 file; nothing was written')
assert !log('Exception: ')

// Maven 4 makes the folder itself.
assert !new File(basedir, 'target').list()
