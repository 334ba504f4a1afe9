// What a stage of a contest has come to, to each alone: they pass on, or not, and their result. Told again where it was mended.
import { z } from 'zod'
import { results } from '../../contests/words.ts'
import { pupilLine, pupilParams, stageInWords, stageParams } from '../contest-params.ts'
import { declareKind } from '../kind.ts'

export const contestResult = declareKind({
  name: 'contest-result',
  category: 'service',
  priority: 10,
  // They took part, and wait for it.
  expires: 'never',
  whenUnknown: 'ask',
  params: z.object({
    id: z.number().int(),
    contest: z.string(),
    stage: z.string(),
    isAgain: z.boolean(),
    /** The stage into which they come. */
    next: stageParams.nullable(),
    /** Whether others come further from here. */
    isLast: z.boolean(),
    result: z.enum(results),
    note: z.string().nullable(),
    pupil: pupilParams.nullable(),
    hasDiploma: z.boolean(),
  }),
  view: ({ id, contest, stage, isAgain, next, isLast, result, note, pupil, hasDiploma }, { say, language }) => {
    const standing = next ? 'passed' : isLast || result !== 'participant' ? 'final' : 'stopped'
    return {
      heading: say(isAgain ? 'contests-told-mended' : 'contests-told-results', { contest, stage }),
      text: [
        ...pupilLine(pupil, say),
        ...(result !== 'participant' || standing === 'final' ? [say('contests-told-result', { result })] : []),
        ...(next ? [say('contests-told-next', { stage: stageInWords(next, language) })] : []),
        ...(standing === 'stopped' ? [say('contests-told-stopped')] : []),
        ...(note ? [say('contests-told-note', { note })] : []),
      ].join('\n'),
      rows: [
        ...(hasDiploma
          ? [[{ kind: 'press' as const, label: say('contests-diploma'), value: `application:${id}:paper` }]]
          : []),
        [{ kind: 'press' as const, label: say('contests-open'), value: `application:${id}` }],
      ],
    }
  },
})
