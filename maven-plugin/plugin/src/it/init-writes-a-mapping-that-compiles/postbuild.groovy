def log = { text -> new File(basedir, 'build.log').text.contains(text) }

// Before: the build names the workflow and the goal.
assert log('src/main/comfyui/txt2img.json is in no mapping: `mvn weft:init` writes a first one beside it')

assert log('wrote src/main/comfyui/txt2img.weft: 8 parameters, 1 output; in Java `com.acme.Txt2ImgWorkflow`')
assert log('1 mapping written')
// The build has all it needs.
assert !log('belongs')

def mapping = new File(basedir, 'src/main/comfyui/txt2img.weft').text
assert mapping.startsWith('package com.acme\n')
assert mapping.contains('-> KSampler.positive.text')
assert new File(basedir, 'target/classes/com/acme/Txt2ImgWorkflow.class').exists()

// A second time nothing is overwritten.
assert log('error: src/main/comfyui/txt2img.weft is there already')
