// «The report on vacancies is missing»: to the head, who can say «none» with one press. At most once a day.
import { z } from 'zod'
import { declareKind } from '../kind.ts'

export const vacancyReminder = declareKind({
  name: 'vacancy-reminder',
  category: 'service',
  priority: 20,
  expires: { days: 7 },
  oncePerDay: true,
  inDigest: true,
  params: z.object({ organisationId: z.number().int(), organisation: z.string() }),
  view: ({ organisationId, organisation }, { say }) => ({
    heading: say('notices-vacancies-heading'),
    text: say('notices-vacancies-text', { organisation }),
    note: say('notices-vacancies-note'),
    rows: [[{ kind: 'press', label: say('notices-vacancies-none'), value: `vacancies:none:${organisationId}` }]],
  }),
})
