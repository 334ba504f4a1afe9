// The pair has come to its end: to both, without a name.
import { dayInWords } from '../../time.ts'
import { declareKind } from '../kind.ts'
import { mentorshipParams } from './mentorship-began.ts'

export const mentorshipEnded = declareKind({
  name: 'mentorship-ended',
  category: 'service',
  priority: 10,
  // Whoever has not heard of it still goes by the pair.
  expires: 'never',
  params: mentorshipParams,
  view: ({ to, day }, { say, language }) => ({
    heading: say('notices-mentorship-ended'),
    text: say(`notices-mentorship-ended-${to}`, { day: dayInWords(day, language) }),
    rows: [],
  }),
})
