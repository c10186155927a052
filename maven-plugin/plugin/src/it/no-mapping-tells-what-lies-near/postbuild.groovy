def log = { text -> new File(basedir, 'build.log').text.contains(text) }

assert log('[INFO] no mappings')
assert log('[INFO] looked for **/*.weft in src/main/comfyui')
assert log('[WARNING] src/main/comfyui/good.weft.txt is no mapping by its name: rename it to good.weft')
assert log('[WARNING] src/main/comfyui/grey.json is in no mapping: `mvn weft:init` writes a first one beside it')

// Who generates nothing needs nothing.
assert !log('generated classes need')
