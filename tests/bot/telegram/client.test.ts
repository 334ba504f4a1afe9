import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { Api } from 'grammy'
import { afterAll, expect, test } from 'vitest'
import { clientOf } from '../../../bot/telegram/client.ts'

const servers: { close: () => void }[] = []
afterAll(() => {
  for (const server of servers) server.close()
})

async function listening(server: ReturnType<typeof createServer>): Promise<string> {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('a proxy that is set carries every call, and one that is not there is a failure in words of the network', async () => {
  const messenger = await listening(
    createServer((_request, response) =>
      response
        .setHeader('content-type', 'application/json')
        .end('{"ok":true,"result":{"id":7,"is_bot":true,"first_name":"x"}}'),
    ),
  )
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
  const way = { apiRoot: `http://${messenger}`, proxy: `http://${await listening(proxy)}` }
  expect((await new Api('7:x', clientOf(way)).getMe()).id).toBe(7)
  expect(tunnels).toEqual([messenger])
  const lost = { ...way, proxy: 'http://127.0.0.1:9' }
  await expect(new Api('7:x', clientOf(lost)).getMe()).rejects.toThrow(/Network request/)
})
