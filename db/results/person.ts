// One person's result as staff read it: every answer, every recommendation, and that they have looked.
import type { Actor } from '../../core/access.ts'
import type { Addressee } from '../../core/recommendations/forms.ts'
import type { Answers } from '../../core/survey/answer.ts'
import { compile } from '../../core/survey/compile.ts'
import type { Facts } from '../../core/survey/facts.ts'
import { seesNamedAnswers } from '../../core/survey-rights.ts'
import type { Language } from '../../core/view.ts'
import { answerOf } from '../answer-rows.ts'
import { factsOf } from '../facts.ts'
import type { Db } from '../open.ts'
import { noteNamedView } from './audit.ts'
import { type OwnRecommendation, type OwnResult, ownResult } from './own.ts'
import type { PersonRow } from './people.ts'

export type PersonResult = {
  kind: 'result'
  person: PersonRow
  result: OwnResult
  /** As it was when the wave opened: what the questions' texts are filled with. */
  facts: Facts
  answers: Answers
  recommendations: (OwnRecommendation & { addressee: Addressee })[]
}

export async function personResult(
  db: Db,
  actor: Actor,
  now: Date,
  {
    personId,
    waveId,
    language = 'ru',
    zone,
  }: { personId: number; waveId: number; language?: Language; zone?: string | undefined },
): Promise<PersonResult | { kind: 'not-yours' } | { kind: 'no-such-result' }> {
  const result = await ownResult(db, personId, { waveId })
  if (!result) return { kind: 'no-such-result' }
  if (!seesNamedAnswers(actor, result.definition)) return { kind: 'not-yours' }
  await noteNamedView(db, actor, now, { action: 'viewPersonResult', subject: 'person', subjectId: personId, people: 1 })
  const { person, organisation, answers, recommendations } = await db.response.findUniqueOrThrow({
    where: { id: result.responseId },
    select: {
      person: { select: { lastName: true, firstName: true, middleName: true } },
      organisation: { select: { shortName: true } },
      answers: true,
      recommendations: { orderBy: { id: 'asc' } },
    },
  })
  const { byCode } = compile(result.definition)
  return {
    kind: 'result',
    person: { personId, ...person, organisation: organisation.shortName },
    result,
    facts: await factsOf(db, { waveId, personId, language, zone, definition: result.definition }),
    answers: Object.fromEntries(answers.map((row) => [row.item, answerOf(row, byCode.get(row.item)?.item.type ?? '')])),
    recommendations: recommendations.map(({ id, kind, text, status, dueAt, addressee }) => ({
      id,
      kind,
      text: text as OwnRecommendation['text'],
      status,
      dueAt,
      addressee,
    })),
  }
}
