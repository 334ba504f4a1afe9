// The lock of the folder: PGlite takes none, and two processes would see different rows.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FolderInUse, holderOf, lockFolder } from '../../db/lock.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'metodist-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a locked folder names its holder and where it listens', () => {
  const lock = lockFolder(folder, '/run/control.sock')
  expect(() => lockFolder(folder)).toThrow(FolderInUse)
  expect(holderOf(folder)).toMatchObject({ pid: process.pid, socket: '/run/control.sock' })
  lock.release()
  expect(holderOf(folder)).toBe(null)
})

test('what a killed process left is taken over', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: child.pid, started: startOf(child.pid), socket: null }))
  expect(() => lockFolder(folder)).toThrow(FolderInUse)
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('exit', resolve))
  lockFolder(folder).release()
})

test('another process with the number of a dead one does not hold the folder', () => {
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: process.pid, started: 'long ago', socket: null }))
  lockFolder(folder).release()
})

test('a torn lock file locks nobody out', () => {
  writeFileSync(join(folder, 'lock'), '{"pid": 12')
  lockFolder(folder).release()
})

function startOf(pid: number | undefined): string {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}
