// Files that nobody may fetch any more, whatever process left them.
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** @param kept what files may still be called, without `.part` */
export async function removeFiles(folder: string, kept: readonly string[]): Promise<number> {
  const names = await readdir(folder).catch(() => [])
  const old = names.filter((name) => !kept.includes(name.replace(/\.part$/, '')))
  for (const name of old) await rm(join(folder, name), { force: true })
  return old.length
}
