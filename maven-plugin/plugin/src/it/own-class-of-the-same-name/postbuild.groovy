def log = { text -> new File(basedir, 'build.log').text.contains(text) }

// At the workflow's name, and with the file.
assert log('src/main/comfyui/good.weft:[4,10] WEFT0426: ')
assert log('`src/main/java/com/acme/art/GoodWorkflow.java`')
assert log('rename the workflow here, or that class')
assert log('1 error in 1 file; nothing was written')

// Maven 4 makes the folder itself.
assert !new File(basedir, 'target').list()
