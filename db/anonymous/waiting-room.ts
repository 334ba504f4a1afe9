// Where anonymous answers wait for company, and how they leave: shuffled, under new ids, all of a crowd at once.
import { randomInt, randomUUID } from 'node:crypto'
import type { Cell } from '../../core/anonymity/cells.ts'
import { releaseCrowds, releaseRest } from '../../core/anonymity/mixing.ts'
import type { Prisma } from '../open.ts'
import type { submissionRows } from '../submission-rows.ts'

/** The rows an answered questionnaire becomes, without anything that says whose it was. */
export type Content = Pick<ReturnType<typeof submissionRows>, 'answers' | 'scores'>

type Waiting = Cell & { content: Content }

type Tx = Prisma.TransactionClient

/**
 * One more comes in. Everybody who waits is written anew, so that neither the place of a row nor the transaction that
 * wrote it tells who came when; with five of one kind together, those leave.
 */
export async function enter(tx: Tx, waveId: number, arrived: Waiting): Promise<void> {
  const { released, waiting } = releaseCrowds([...(await takeAll(tx, waveId)), arrived])
  await leave(tx, waveId, released)
  await tx.waitingResponse.createMany({
    data: shuffled(waiting).map((row) => ({ id: randomUUID(), waveId, ...row })),
  })
}

/** The wave is over: everybody leaves, coarser where they are few; fewer than five in all are destroyed. */
export async function empty(tx: Tx, waveId: number): Promise<{ kept: number; destroyed: number }> {
  const { released, destroyed } = releaseRest(await takeAll(tx, waveId))
  await leave(tx, waveId, released)
  return { kept: released.flat().length, destroyed }
}

/** Two at once would otherwise each think themselves the fourth. */
async function takeAll(tx: Tx, waveId: number): Promise<Waiting[]> {
  await tx.$executeRaw`SELECT id FROM wave WHERE id = ${waveId} FOR UPDATE`
  const rows = await tx.waitingResponse.findMany({ where: { waveId } })
  await tx.waitingResponse.deleteMany({ where: { waveId } })
  return rows.map(({ organisationType, experienceBand, content }) => ({
    organisationType,
    experienceBand: experienceBand as Cell['experienceBand'],
    content: content as unknown as Content,
  }))
}

async function leave(tx: Tx, waveId: number, crowds: Waiting[][]): Promise<void> {
  const rows = shuffled(crowds.flat()).map((row) => ({ id: randomUUID(), ...row }))
  if (rows.length === 0) return
  await tx.anonymousResponse.createMany({ data: rows.map(({ content: _, ...row }) => ({ waveId, ...row })) })
  await tx.anonymousAnswer.createMany({
    data: rows.flatMap(({ id, content }) => content.answers.map((answer) => ({ responseId: id, ...answer }))),
  })
  await tx.anonymousScore.createMany({
    data: rows.flatMap(({ id, content }) => content.scores.map((score) => ({ responseId: id, ...score }))),
  })
}

/** Fisher and Yates, with the chance of the operating system: a guessable order would be none. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  const list = [...items]
  for (let i = list.length - 1; i > 0; i--) {
    const j = randomInt(i + 1)
    ;[list[i], list[j]] = [list[j] as Item, list[i] as Item]
  }
  return list
}
