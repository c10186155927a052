assert new File(basedir, 'build.log').text.contains('no mappings in src/main/comfyui')
assert !new File(basedir, 'pom.xml').exists()
assert !new File(basedir, 'target').exists()

// The command line says the same, from one jar.
def jar = new File(basedir, '../../../../cli/target').listFiles().find { it.name.endsWith('-standalone.jar') }
def java = new File(System.getProperty('java.home'), 'bin/java').path
def process = new ProcessBuilder(java, '-jar', jar.path, 'check').directory(basedir).redirectErrorStream(true).start()
assert process.inputStream.text.trim() == 'no mappings in src/main/comfyui'
assert process.waitFor() == 0
