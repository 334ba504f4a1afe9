// Diplomas of contests as PDF, a page each. A pupil has a line for a hand: their name is nowhere in the system.
import type { Pupil } from '../core/contests/pupil.ts'
import type { Result } from '../core/contests/words.ts'
import type { EventKind } from '../core/events/words.ts'
import { eventName } from '../core/outbox/event-params.ts'
import { fullName, type PersonName } from '../core/people/names.ts'
import { wordsOf } from '../locales/index.ts'
import { dayOnPaper, writePapers } from './paper-pdf.ts'

export type DiplomaToWrite = {
  number: string
  issuedAt: Date
  result: Result
  person: PersonName
  pupil: Pupil | null
  organisation: string | null
  nomination: string
  title: string | null
  contest: { title: string; kind: EventKind }
  stage: { title: string; startsAt: Date }
  /** Where it is confirmed; null where nobody can reach a page of ours. */
  address: string | null
}

const words = wordsOf('ru')

export function writeDiplomas(
  all: readonly DiplomaToWrite[],
  { signer, zone }: { signer: string; zone: string },
): Promise<Buffer> {
  const papers = all.map((one) => {
    const { number, issuedAt, result, person, pupil, organisation, nomination, title, contest, stage, address } = one
    const mentor = fullName(person)
    return {
      issuedAt,
      address,
      title: words('diploma-title', { result }),
      number: words('diploma-number', { number, result }),
      ...(result === 'participant'
        ? { below: words('diploma-confirms') }
        : { above: words('diploma-awards', { result }) }),
      name: pupil ? words('paper-hand') : mentor,
      lines: [
        eventName(contest, { say: words }),
        words('diploma-stage', { stage: stage.title, day: dayOnPaper(stage.startsAt, zone) }),
        words('diploma-nomination', { nomination }),
        ...(title ? [words('diploma-work', { title })] : []),
        ...(pupil ? [words('diploma-pupil', pupil), words('diploma-mentor', { mentor })] : []),
        ...(organisation ? [organisation] : []),
      ],
    }
  })
  return writePapers(papers, { signer, zone, title: words('diploma-file') })
}
