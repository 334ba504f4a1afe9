// «Your application is accepted», or what is to be mended in it: once a decision.
import { z } from 'zod'
import { pupilLine, pupilParams, stageInWords, stageParams } from '../contest-params.ts'
import { declareKind } from '../kind.ts'

export const contestApplication = declareKind({
  name: 'contest-application',
  category: 'service',
  priority: 10,
  // They applied, and wait for it.
  expires: 'never',
  params: z.object({
    id: z.number().int(),
    contest: z.string(),
    decision: z.enum(['accepted', 'returned']),
    why: z.string().nullable(),
    /** Null where it was returned. */
    stage: stageParams.nullable(),
    pupil: pupilParams.nullable(),
  }),
  view: ({ id, contest, decision, why, stage, pupil }, { say, language }) => ({
    heading: say(`contests-told-${decision}`, { contest }),
    text: [
      ...pupilLine(pupil, say),
      ...(why ? [say('contests-told-why', { why })] : []),
      ...(stage ? [say('contests-told-stage', { stage: stageInWords(stage, language) })] : []),
    ].join('\n'),
    rows: [[{ kind: 'press', label: say('contests-open'), value: `application:${id}` }]],
  }),
})
