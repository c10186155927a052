import groovy.json.JsonSlurper

def log = { text -> new File(basedir, 'build.log').text.contains(text) }

def before = new JsonSlurper().parse(new File(basedir, 'target/before.json'))
assert before.goal == 'format'
assert before.findings*.code == ['not-formatted', 'not-formatted']
assert before.findings*.place*.file == ['src/main/comfyui/grey.weft', 'src/main/comfyui/grey.json']

assert log('formatted `src/main/comfyui/grey.weft`')
assert log('2 files: 2 formatted')
assert log('2 files: nothing to format')

assert new File(basedir, 'src/main/comfyui/grey.weft').getText('UTF-8') == '''\
package com.acme.art

/// A grey picture.
workflow Grey from "grey.json" { // of one node and what it needs
  param width   -> EmptyLatentImage.width

  output images <- SaveImage
}
'''
def json = new File(basedir, 'src/main/comfyui/grey.json').getText('UTF-8')
assert json.startsWith('{\n  "1": {\n    "inputs": {\n      "width": 512,')
assert json.contains('"vae_name": "größe\\u0021.safetensors"')
