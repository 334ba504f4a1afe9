// Where exported files lie, and how the panel asks for one.
import { join, resolve } from 'node:path'
import type { ExportDesk } from '../admin/desk.ts'
import type { Config } from '../config.ts'
import { writeExport } from '../jobs/office/write-export.ts'
import type { Running } from './running.ts'

export function exportsFolder({ DATA_DIR }: Config): string {
  return join(resolve(DATA_DIR), 'exports')
}

export function exportsOf({ config, office }: Running): ExportDesk {
  return { folder: exportsFolder(config), enqueue: (tx, id) => office.send(tx, writeExport.name, id) }
}
