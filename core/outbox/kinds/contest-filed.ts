// «The centre has sent in an application for you»: staff did so, of what was brought on paper or told by telephone.
import { z } from 'zod'
import { pupilLine, pupilParams } from '../contest-params.ts'
import { declareKind } from '../kind.ts'

export const contestFiled = declareKind({
  name: 'contest-filed',
  category: 'service',
  priority: 10,
  // Whoever was entered must hear of it.
  expires: 'never',
  params: z.object({
    id: z.number().int(),
    contest: z.string(),
    nomination: z.string(),
    /** Of the work; none in an olympiad. */
    title: z.string().nullable(),
    pupil: pupilParams.nullable(),
  }),
  view: ({ id, contest, nomination, title, pupil }, { say }) => ({
    heading: say('contests-told-filed', { contest }),
    text: [
      say('bot-contests-nomination', { nomination }),
      ...(title ? [say('bot-contests-work', { title })] : []),
      ...pupilLine(pupil, say),
    ].join('\n'),
    note: say('contests-told-filed-note'),
    rows: [[{ kind: 'press', label: say('contests-open'), value: `application:${id}` }]],
  }),
})
