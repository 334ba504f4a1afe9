// Thirty materials of the demo: files, links, one not yet published, one whose time is over.
import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { addDays, atHour, localDateOf } from '../../core/time.ts'
import { searchNameOfMaterial } from '../../db/materials/keep.ts'
import type { Prisma, PrismaClient } from '../../db/open.ts'

type MaterialOfFile = {
  title: string
  kind: Prisma.MaterialCreateManyInput['kind']
  topics: string[]
  types?: Prisma.MaterialCreateManyInput['organisationTypes']
  positions?: string[]
  days?: number
  until?: number
  as: 'file' | 'link'
}

function read(): { content: string; materials: MaterialOfFile[] } {
  return parse(readFileSync(new URL('./materials.yaml', import.meta.url), 'utf8'))
}

export async function addMaterials(db: PrismaClient, now: Date, zone: string): Promise<void> {
  const today = localDateOf(now, zone)
  const { content, materials: all } = read()
  const at = (days: number) => atHour(addDays(today, -days), 9, zone)
  const rows = all.map(({ title, kind, topics, types = [], positions = [], days, until, as }, i) => ({
    id: i + 1,
    title,
    kind,
    topics,
    organisationTypes: types,
    positions,
    link: as === 'link' ? `https://kmc.example/materials/${i + 1}` : null,
    validUntil: until === undefined ? null : new Date(addDays(today, until)),
    publishedAt: days === undefined ? null : at(days),
    announcedAt: days === undefined ? null : at(days - 1),
    createdAt: at((days ?? 0) + 1),
    searchName: searchNameOfMaterial(title, topics),
  }))
  await db.material.createMany({ data: rows as Prisma.MaterialCreateManyInput[] })
  const files = all.flatMap(({ title, as }, i) => (as === 'file' ? [{ title, materialId: i + 1 }] : []))
  const bytesOf = (title: string) => Buffer.from([title, content].join('\n\n'))
  const made = await db.storedFile.createManyAndReturn({
    select: { id: true, materialId: true },
    data: files.map(({ title, materialId }) => ({
      token: randomBytes(16).toString('base64url'),
      materialId,
      name: `${title.replace(/[:?]/g, '').slice(0, 60)}.txt`,
      kind: 'txt' as const,
      size: bytesOf(title).length,
      sha256: createHash('sha256').update(bytesOf(title)).digest('hex'),
      createdAt: now,
      isWhole: true,
    })),
  })
  const titles = new Map(files.map(({ materialId, title }) => [materialId, title]))
  const parts = made.map(({ id, materialId }) => ({
    fileId: id,
    number: 0,
    bytes: new Uint8Array(bytesOf(titles.get(materialId ?? 0) ?? '')),
  }))
  await db.storedFilePart.createMany({ data: parts })
  await moveIds(db)
}

async function moveIds(db: PrismaClient): Promise<void> {
  await db.$queryRaw`SELECT setval(pg_get_serial_sequence('material', 'id'), (SELECT max(id) FROM material))`
}
