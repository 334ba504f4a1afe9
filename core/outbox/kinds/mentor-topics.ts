// «Your mentee has answered»: to a mentor, once a response. Topics wait behind the button; nobody is named here.
import { z } from 'zod'
import { declareKind } from '../kind.ts'

export const mentorTopics = declareKind({
  name: 'mentor-topics',
  category: 'mentoring',
  priority: 15,
  expires: { days: 30 },
  params: z.object({ count: z.number().int().min(1) }),
  view: ({ count }, { say }) => ({
    heading: say('notices-mentor-heading'),
    text: say('notices-mentor-text', { count }),
    rows: [[{ kind: 'press', label: say('notices-recommendation-open'), value: 'tasks' }]],
  }),
})
