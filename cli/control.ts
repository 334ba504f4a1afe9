// While a process has the embedded database, commands are carried out by it: the socket between the two.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createConnection, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Refusal } from '../core/refusal.ts'

export type Request = { args: string[]; cwd: string; language: string }
type Reply = { out: string } | { err: string } | { exit: number }

export type Carrier = (request: Request, out: (line: string) => void, err: (line: string) => void) => Promise<number>

/** A path beside the lock, or a private folder of the system's where that would be too long for a socket (107 bytes). */
export function controlPath(dataDir: string): string {
  const beside = join(dataDir, 'control.sock')
  if (Buffer.byteLength(beside) < 100) return beside
  return join(mkdtempSync(join(tmpdir(), 'metodist-')), 'control.sock')
}

/** Listens until closed; each connection is one command. The lock must be held: a stale socket file is removed. */
export async function serveControl(path: string, carry: Carrier): Promise<() => Promise<void>> {
  rmSync(path, { force: true })
  const server = createServer((socket) => void answer(socket, carry))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, resolve)
  })
  chmodSync(path, 0o600)
  return () => new Promise((resolve) => server.close(() => resolve()))
}

async function answer(socket: Socket, carry: Carrier): Promise<void> {
  socket.on('error', () => {})
  const send = (reply: Reply) => socket.write(`${JSON.stringify(reply)}\n`)
  for await (const line of createInterface({ input: socket })) {
    const exit = await carry(
      JSON.parse(line) as Request,
      (out) => send({ out }),
      (err) => send({ err }),
    ).catch((error: unknown) => {
      send({ err: String(error) })
      return 1
    })
    send({ exit })
    socket.end()
    return
  }
}

type Output = { out: (line: string) => void; err: (line: string) => void }

/**
 * Hands a command to the running process and passes on what it says.
 * @returns its exit code
 * @throws Refusal where the process does not listen, yet or any more
 */
export async function askRunning(path: string, request: Request, { out, err }: Output): Promise<number> {
  const socket = createConnection(path)
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('error', (error) => reject(new Refusal('cli-not-listening', {}, { cause: error })))
  })
  socket.write(`${JSON.stringify(request)}\n`)
  for await (const line of createInterface({ input: socket })) {
    const reply = JSON.parse(line) as Reply
    if ('out' in reply) out(reply.out)
    else if ('err' in reply) err(reply.err)
    else return reply.exit
  }
  throw new Refusal('cli-cut-short')
}
