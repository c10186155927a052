def log = { text -> new File(basedir, 'build.log').text.contains(text) }

assert log('wrote src/main/comfyui/txt2img.weft')
assert log('among the plugins of the build in pom.xml belongs:')
assert log('<artifactId>weft-maven-plugin</artifactId>')
assert log('among the dependencies in pom.xml belongs:')
assert log('<artifactId>weft-client</artifactId>')
assert !log('<version>null</version>')

// The workflow lies beside its mapping now, and where it was.
assert new File(basedir, 'src/main/comfyui/txt2img.json').text == new File(basedir, 'txt2img.json').text
assert new File(basedir, 'src/main/comfyui/txt2img.weft').text.startsWith('package com.acme.art\n')
