// The way to the messenger, which can be cut: while it is, whoever calls is refused the connection.
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'

export type Cable = {
  port: number
  cut: () => Promise<void>
  /** Ends what is connected; whoever connects anew gets through. */
  drop: () => void
  mend: () => Promise<void>
}

export async function layCable(to: number): Promise<Cable> {
  const sockets = new Set<Socket>()
  let server = await listen(0)
  const { port } = server.address() as AddressInfo

  async function listen(at: number): Promise<Server> {
    const listening = createServer((near) => {
      const far = connect(to, '127.0.0.1')
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        sockets.add(one)
        one.pipe(other)
        one.on('error', () => {})
        one.on('close', () => {
          sockets.delete(one)
          other.destroy()
        })
      }
    })
    listening.listen(at, '127.0.0.1')
    await once(listening, 'listening')
    return listening
  }

  const drop = () => {
    for (const socket of sockets) socket.resetAndDestroy()
  }

  return {
    port,
    drop,
    cut: async () => {
      const closed = once(server, 'close')
      server.close()
      drop()
      await closed
    },
    mend: async () => {
      server = await listen(port)
    },
  }
}
