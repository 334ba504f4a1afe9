// While a process has the folder, the command line hands commands to it.
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { askRunning, controlPath, serveControl } from '../../cli/control.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'metodist-control-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const request = { args: ['codes', 'СОШ № 1'], cwd: '/home/x', language: 'ru' }

test('the running process hears the command and its words come back', async () => {
  const heard: unknown[] = []
  const path = controlPath(folder)
  const stop = await serveControl(path, async (given, out) => {
    heard.push(given)
    out('Иванова А. Б.: ABCD2345')
    return 3
  })
  const said: string[] = []
  expect(await askRunning(path, request, { out: (line) => said.push(line), err: () => {} })).toBe(3)
  expect(said).toEqual(['Иванова А. Б.: ABCD2345'])
  expect(heard).toEqual([request])
  await stop()
})

test('a command that throws ends in an exit code, and the process lives on', async () => {
  const path = controlPath(folder)
  const stop = await serveControl(path, async () => {
    throw new Error('boom')
  })
  const said: string[] = []
  const output = { out: () => {}, err: (line: string) => said.push(line) }
  expect(await askRunning(path, request, output)).toBe(1)
  expect(await askRunning(path, request, output)).toBe(1)
  expect(said).toHaveLength(2)
  await stop()
})

test('a process that does not listen yet, or stops in the middle, is spoken of in words', async () => {
  const output = { out: () => {}, err: () => {} }
  await expect(askRunning(join(folder, 'none.sock'), request, output)).rejects.toMatchObject({
    key: 'cli-not-listening',
  })
  const path = join(folder, 'short.sock')
  const server = createServer((socket) => socket.end())
  await new Promise<void>((resolve) => server.listen(path, resolve))
  await expect(askRunning(path, request, output)).rejects.toMatchObject({ key: 'cli-cut-short' })
  server.close()
})

test('a folder with a long name gets a socket elsewhere, for sockets have short names', () => {
  expect(Buffer.byteLength(controlPath(`/srv/${'x'.repeat(120)}`))).toBeLessThan(108)
})
