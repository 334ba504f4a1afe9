// A wave with the questionnaire it pins.
import type { Definition } from '../../core/survey/definition.ts'
import { definitionOf } from '../definitions.ts'
import type { Db } from '../open.ts'

export type WaveHead = {
  id: number
  title: string
  status: 'planned' | 'open' | 'closed' | 'cancelled'
  opensAt: Date
  closesAt: Date
  closedAt: Date | null
  /** Of an anonymous wave: since when its answers may be shown. */
  mixedAt: Date | null
  previousId: number | null
  version: { id: number; number: number }
}

export async function findWave(db: Db, id: number): Promise<{ wave: WaveHead; definition: Definition } | null> {
  const row = await db.wave.findUnique({
    where: { id },
    select: {
      id: true,
      title: true,
      status: true,
      opensAt: true,
      closesAt: true,
      closedAt: true,
      mixedAt: true,
      previousId: true,
      version: { select: { id: true, number: true, contentHash: true } },
    },
  })
  if (!row) return null
  const { version, ...wave } = row
  const definition = await definitionOf(db, version)
  return { wave: { ...wave, version: { id: version.id, number: version.number } }, definition }
}

/** Whether its answers may be shown: those of an anonymous wave only once what waited is mixed. */
export function maySpeak({ wave, definition }: { wave: WaveHead; definition: Definition }): boolean {
  return definition.anonymity === 'named' || wave.mixedAt !== null
}
