// «You have a mentor», «you are a mentor»: once a pair and person. The other one is not named where a messenger sees it.
import { z } from 'zod'
import { dayInWords } from '../../time.ts'
import { declareKind } from '../kind.ts'

/** `day` is a local date: the first of the pair, or the last. */
export const mentorshipParams = z.object({ to: z.enum(['mentor', 'mentee']), day: z.string() })

export type MentorshipParams = z.infer<typeof mentorshipParams>

export const mentorshipBegan = declareKind({
  name: 'mentorship-began',
  category: 'service',
  priority: 10,
  // It holds as long as the pair lasts, and is taken back at its end.
  expires: 'never',
  params: mentorshipParams,
  view: ({ to, day }, { say, language }) => ({
    heading: say(`notices-mentorship-began-${to}`),
    text: say(`notices-mentorship-began-${to}-text`, { day: dayInWords(day, language) }),
    rows: [],
  }),
})
