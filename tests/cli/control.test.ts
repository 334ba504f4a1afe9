// While a process has the folder, the command line hands commands to it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
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
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  expect(await askRunning(path, request)).toBe(3)
  expect(written.mock.calls.map(([text]) => text)).toEqual(['Иванова А. Б.: ABCD2345\n'])
  written.mockRestore()
  expect(heard).toEqual([request])
  await stop()
})

test('a command that throws ends in an exit code, and the process lives on', async () => {
  const path = controlPath(folder)
  const stop = await serveControl(path, async () => {
    throw new Error('boom')
  })
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  expect(await askRunning(path, request)).toBe(1)
  expect(await askRunning(path, request)).toBe(1)
  written.mockRestore()
  await stop()
})

test('a folder with a long name gets a socket elsewhere, for sockets have short names', () => {
  expect(Buffer.byteLength(controlPath(`/srv/${'x'.repeat(120)}`))).toBeLessThan(108)
})
