assert new File(basedir, 'build.log').text.contains('no mappings in src/main/comfyui')
assert !new File(basedir, 'pom.xml').exists()
assert !new File(basedir, 'target').exists()
