def page = new File(basedir, 'target/weft-docs/com.acme.art.GoodWorkflow.html')

assert page.getText('UTF-8').contains('<svg class="graph"')
assert page.getText('UTF-8').contains('GoodWorkflow.width(512).build()')
assert new File(basedir, 'target/weft-docs/index.html').getText('UTF-8').contains(page.name)
assert new File(basedir, "site/${page.name}").bytes == page.bytes
assert new File(basedir, 'build.log').text.contains('a page and target/weft-docs/index.html')
