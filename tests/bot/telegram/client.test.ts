import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { Api } from 'grammy'
import { afterAll, expect, test } from 'vitest'
import { agentOf, clientOf } from '../../../bot/telegram/client.ts'
import { fileFetcher } from '../../../bot/telegram/fetch-file.ts'

const servers: { close: () => void }[] = []
afterAll(() => {
  for (const server of servers) server.close()
})

async function listening(server: ReturnType<typeof createServer>): Promise<string> {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A proxy that only notes where it was asked to lead. */
async function startProxy() {
  const tunnels: string[] = []
  const proxy = createServer()
  proxy.on('connect', (request, socket) => {
    tunnels.push(request.url ?? '')
    const [host, port] = (request.url ?? '').split(':')
    const far = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      far.pipe(socket).pipe(far)
    })
    far.on('error', () => socket.destroy())
    socket.on('error', () => far.destroy())
  })
  return { tunnels, proxy: `http://${await listening(proxy)}` }
}

test('a proxy that is set carries every call, and one that is not there is a failure in words of the network', async () => {
  const messenger = await listening(
    createServer((_request, response) =>
      response
        .setHeader('content-type', 'application/json')
        .end('{"ok":true,"result":{"id":7,"is_bot":true,"first_name":"x"}}'),
    ),
  )
  const { tunnels, proxy } = await startProxy()
  const way = { apiRoot: `http://${messenger}`, proxy }
  expect((await new Api('7:x', clientOf(way)).getMe()).id).toBe(7)
  expect(tunnels).toEqual([messenger])
  const lost = { ...way, proxy: 'http://127.0.0.1:9' }
  await expect(new Api('7:x', clientOf(lost)).getMe()).rejects.toThrow(/Network request/)
})

test('a person’s file comes through the proxy too, from where the API is', async () => {
  const asked: string[] = []
  const messenger = await listening(
    createServer((request, response) => {
      asked.push(request.url ?? '')
      if (request.url?.endsWith('/getFile')) {
        response.setHeader('content-type', 'application/json')
        response.end('{"ok":true,"result":{"file_id":"f","file_unique_id":"u","file_path":"documents/file_1.pdf"}}')
      } else response.end('%PDF-1.7')
    }),
  )
  const { tunnels, proxy } = await startProxy()
  const client = clientOf({ apiRoot: `http://${messenger}`, proxy })
  const fetchFile = fileFetcher({
    api: new Api('7:x', client),
    token: '7:x',
    apiRoot: client.apiRoot,
    agent: agentOf(client),
    onTrouble: () => {},
  })
  expect(await fetchFile('f', 100)).toEqual({ kind: 'fetched', bytes: Buffer.from('%PDF-1.7') })
  expect(asked).toEqual(['/bot7:x/getFile', '/file/bot7:x/documents/file_1.pdf'])
  expect(tunnels).toEqual([messenger, messenger])
  // Whatever the messenger has said of its size.
  expect(await fetchFile('f', 7)).toEqual({ kind: 'large' })
})
