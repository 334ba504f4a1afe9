// «Nobody of yours came twice running»: to the head, once until somebody comes; several associations are said together.
import { z } from 'zod'
import { dayInWords } from '../../time.ts'
import { declareKind } from '../kind.ts'

/** `first` and `second` are the local dates of the meetings. */
const absence = z.object({ organisation: z.string(), rmo: z.string(), first: z.string(), second: z.string() })

export type RmoAbsenceParams = z.infer<typeof absence>

export const rmoAbsence = declareKind({
  name: 'rmo-absence',
  category: 'service',
  priority: 25,
  expires: { days: 14 },
  oncePerDay: true,
  inDigest: true,
  gathers: true,
  params: absence.extend({ also: z.array(absence).optional() }),
  view: ({ also = [], ...one }, { say, language }) => ({
    heading: say('notices-rmo-absence-heading'),
    text: [
      say('notices-rmo-absence-text'),
      ...[one, ...also].map(({ organisation, rmo, first, second }) =>
        say('notices-rmo-absence-line', {
          organisation,
          rmo,
          first: dayInWords(first, language),
          second: dayInWords(second, language),
        }),
      ),
    ].join('\n'),
    note: say('notices-rmo-absence-note'),
    rows: [[{ kind: 'press', label: say('notices-rmo-absence-ask'), value: 'questions' }]],
  }),
})
