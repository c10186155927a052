import groovy.json.JsonSlurper

def log = { text -> new File(basedir, 'build.log').text.contains(text) }

// The snippet as a compiler prints it. Maven 4 puts a prefix before what goals print.
assert log('error[WEFT0305]: ')
assert log('--> src/main/comfyui/grey.weft:5:35')
assert log('2 mappings: 1 error, 0 warnings')
assert log('weft:check found what has to be mended, see above')

def report = new JsonSlurper().parse(new File(basedir, 'target/check.json'))
assert report.goal == 'check'
assert report.errors == 1
assert report.findings*.code == ['WEFT0305']
assert report.findings[0].place.file == 'src/main/comfyui/grey.weft'
assert report.findings[0].place.line == 5
assert !new File(basedir, 'target/generated-sources').exists()
