// One person's result of one wave.
import { mayRecommend } from '../../core/survey-rights.ts'
import { personResult } from '../../db/results/person.ts'
import type { PageDeclaration } from '../declare.ts'
import { PanelRefusal } from '../refusal.ts'
import { personSheet } from '../results/person.ts'
import { numberOf } from '../results/query.ts'
import { readerOf } from '../results/reader.ts'
import { granted } from '../results/refused.ts'
import { seesNames } from '../results/sees.ts'

export const personResultPage: PageDeclaration = {
  name: 'person-result',
  icon: 'User',
  component: 'Sheet',
  group: null,
  subject: 'namedResult',
  suits: seesNames,
  load: async (desk, query) => {
    const { db, actor, now, hours } = desk
    const which = { waveId: numberOf(query, 'wave'), personId: numberOf(query, 'person') }
    const found = granted(await personResult(db, actor, now, { ...which, language: actor.language, zone: hours.zone }))
    if (found.kind === 'no-such-result') throw new PanelRefusal(404, 'results-refused-no-such-result')
    return personSheet(readerOf(desk, query), found, mayRecommend(actor, found.result.definition))
  },
}
