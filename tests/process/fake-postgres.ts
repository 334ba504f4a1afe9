// A server that speaks as much of PostgreSQL's protocol as it takes to refuse somebody, or to tell its age.
import { createServer, type Socket } from 'node:net'

export async function fakePostgres(behaviour: { refuse?: string; version?: string }) {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => {
      if (behaviour.refuse) {
        socket.end(message('E', `SFATAL\0C28P01\0M${behaviour.refuse}\0\0`))
        return
      }
      socket.write(Buffer.concat([message('R', Buffer.alloc(4)), message('Z', 'I')]))
      socket.on('data', () => answer(socket, behaviour.version ?? ''))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { port: (server.address() as { port: number }).port, close: () => server.close() }
}

/** Whatever the question, one row with one text. */
function answer(socket: Socket, text: string) {
  const field = Buffer.concat([
    int16(1),
    Buffer.from('server_version\0'),
    Buffer.alloc(6),
    int32(25),
    int16(-1),
    int32(-1),
    int16(0),
  ])
  const row = Buffer.concat([int16(1), int32(text.length), Buffer.from(text)])
  socket.write(Buffer.concat([message('T', field), message('D', row), message('C', 'SHOW\0'), message('Z', 'I')]))
}

function message(type: string, body: string | Buffer): Buffer {
  const bytes = Buffer.from(body)
  return Buffer.concat([Buffer.from(type), int32(bytes.length + 4), bytes])
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeInt16BE(value)
  return bytes
}
