import groovy.json.JsonSlurper

def log = { text -> new File(basedir, 'build.log').text.contains(text) }

def markdown = new File(basedir, 'target/diff.md').getText('UTF-8')
assert markdown.startsWith('### weft:diff\n\n2 changes since `HEAD`: 2 breaking\n')
assert markdown.contains('- **error:** breaking: `Grey` `width`: takes 64..1024, not 64..2048')

def report = new JsonSlurper().parse(new File(basedir, 'target/diff.json'))
assert report.goal == 'diff'
assert report.findings*.facts*.rating == ['breaking', 'breaking']
assert report.findings*.code.sort() == ['parameter-renamed', 'range-narrowed']
assert report.errors == 0

assert log('`origin/main` is unknown here: fetch it with `git fetch`, or name another revision')
assert log('weft:diff could not do its work, see above')
