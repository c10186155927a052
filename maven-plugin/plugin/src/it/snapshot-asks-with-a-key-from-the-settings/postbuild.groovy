import groovy.json.JsonSlurper

context.get('server').stop(0)

def log = new File(basedir, 'build.log').text
assert !log.contains('s3cret')
assert log.contains('there is no server `nobody` in Maven\'s settings')

def told = new File(basedir, 'target/snapshot.txt').text
assert told.contains('the server has no class `SaveImage`')
assert told.contains('`Acme Grain` is new')

def nodes = new JsonSlurper().parse(new File(basedir, 'src/main/comfyui/nodes.json'))
assert nodes.keySet() == ['Acme Grain', 'EmptyImage'] as Set
assert nodes['Acme Grain'].input.required.strength == ['INT', [max: 2, min: 0]]
assert nodes['Acme Grain'].python_module == 'custom_nodes.acme'

def check = new JsonSlurper().parse(new File(basedir, 'target/check.json'))
assert check.findings.any { it.code == 'class-missing' && it.facts['class'] == 'SaveImage' }
assert !new File(basedir, 'target/check.json').text.contains('s3cret')
