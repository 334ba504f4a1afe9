// A count is an answer too: rules that look into a wave may be used only by who may see that much of it.
import type { Actor } from '../../core/access.ts'
import { looksOf, type Rule } from '../../core/segments/rule.ts'
import { mayRunWave, seesNamedAnswers } from '../../core/survey-rights.ts'
import { definitionOf } from '../definitions.ts'
import type { Db } from '../open.ts'

/** A message of locales/ that says why not, or null. Nobody, not even a schedule, looks into an anonymous survey. */
export async function refusalOf(db: Db, actor: Actor, rule: Rule): Promise<string | null> {
  for (const { wave: id, sees } of looksOf(rule)) {
    const wave = await db.wave.findUnique({
      where: { id },
      select: {
        status: true,
        version: { select: { id: true, contentHash: true, survey: { select: { area: true } } } },
      },
    })
    if (!wave || wave.status === 'planned' || wave.status === 'cancelled') return 'segments-no-wave'
    if (sees === 'participation') {
      if (!mayRunWave(actor, wave.version.survey)) return 'segments-answered-not-yours'
      continue
    }
    const definition = await definitionOf(db, wave.version)
    if (definition.anonymity === 'anonymous') return 'segments-level-anonymous'
    if (!seesNamedAnswers(actor, definition)) return 'segments-level-not-yours'
  }
  return null
}
