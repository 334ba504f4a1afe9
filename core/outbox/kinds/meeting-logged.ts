// «Was there this meeting?»: to the mentee, once a meeting; one press answers. The mentor is not named.
import { z } from 'zod'
import { meetingForms } from '../../mentoring/meeting.ts'
import { dayInWords } from '../../time.ts'
import { declareKind } from '../kind.ts'

/** `day` is a local date. */
export const meetingLoggedParams = z.object({ id: z.number().int(), day: z.string(), form: z.enum(meetingForms) })

export const meetingLogged = declareKind({
  name: 'meeting-logged',
  category: 'mentoring',
  priority: 15,
  // Later than that nobody remembers: it can still be answered in the list of meetings.
  expires: { days: 30 },
  params: meetingLoggedParams,
  view: ({ id, day, form }, { say, language }) => ({
    heading: say('notices-meeting-heading'),
    text: say('notices-meeting-text', { day: dayInWords(day, language), form: say(`bot-meetings-form-${form}`) }),
    rows: [
      [
        { kind: 'press', label: say('bot-meetings-yes'), value: `meetings:yes:${id}` },
        { kind: 'press', label: say('bot-meetings-no'), value: `meetings:no:${id}` },
      ],
    ],
  }),
})
