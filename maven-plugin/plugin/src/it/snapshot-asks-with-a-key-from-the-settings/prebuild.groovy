import com.sun.net.httpserver.HttpServer

// The build is told where by test.properties. Only who has the key of the settings is answered.
def answers = [
  'EmptyImage': '{"EmptyImage": {"input": {"required": {"width": ["INT", {"min": 1, "max": 99}], "height": ["INT"], "batch_size": ["INT"], "color": ["INT"]}}, "output": ["IMAGE"]}}',
  'Acme%20Grain': '{"Acme Grain": {"input": {"required": {"images": ["IMAGE"], "strength": ["INT", {"min": 0, "max": 2, "tooltip": "prose"}]}}, "output": ["IMAGE"], "python_module": "custom_nodes.acme"}}',
]
def server = HttpServer.create(new InetSocketAddress(InetAddress.getByName('127.0.0.1'), 0), 0)
server.createContext('/gpu/object_info/') { exchange ->
  def name = exchange.requestURI.rawPath.substring('/gpu/object_info/'.length())
  def known = exchange.requestHeaders.getFirst('X-Acme-Key') == 's3cret of the settings'
  def body = (known ? answers.getOrDefault(name, '{}') : '{}').bytes
  exchange.sendResponseHeaders(known ? 200 : 401, body.length)
  exchange.responseBody.write(body)
  exchange.close()
}
server.start()
context.put('server', server)
new File(basedir, 'test.properties').text = "comfyui.url=http://127.0.0.1:${server.address.port}/gpu\n"
return true
