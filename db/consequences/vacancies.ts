// (e): the report of the organisation that the person heads.
import { loadSubjects } from '../../content/catalogues/subjects.ts'
import { localDateOf } from '../../core/time.ts'
import { type SaidVacancy, saidOfVacancies, vacancyReading } from '../../core/vacancies/answers.ts'
import type { Db } from '../open.ts'
import { submitVacancyReport } from '../vacancies.ts'
import type { Consequence } from './consequence.ts'

export const vacancies: Consequence = {
  reading: vacancyReading,
  follow: async (tx, { definition, answers, personId, organisationId, receivedAt, zone }) => {
    // Whoever else was asked has given an opinion, not the organisation's report; a former head too.
    if (!(await tx.organisation.findFirst({ where: { id: organisationId, headId: personId } }))) return
    const said = saidOfVacancies(definition, answers, localDateOf(receivedAt, zone))
    if (!said) return
    const given = {
      organisationId,
      submittedById: personId,
      retiring: said.retiring,
      targetedWanted: said.targetedWanted,
      vacancies: await inRegister(tx, said.vacancies),
    }
    // A linked person has no role in a chat; that they head it was asked above.
    await submitVacancyReport(tx, { kind: 'system' }, given, receivedAt, zone)
  },
}

const subjects = new Map(loadSubjects().map(({ code, ru }) => [code, ru]))

/** With posts by their numbers and subjects by the words that the register has for them. */
async function inRegister(tx: Db, said: SaidVacancy[]) {
  const posts = await tx.position.findMany({ where: { code: { in: said.map(({ position }) => position) } } })
  const numbers = new Map(posts.map(({ code, id }) => [code, id]))
  return said.map(({ position, subject, ...rest }) => {
    const positionId = numbers.get(position)
    if (positionId === undefined) throw new Error(`consequences: no position is called «${position}»; expected a code`)
    return { ...rest, positionId, subject: subject && (subjects.get(subject) ?? subject), plannedFillOn: null }
  })
}
