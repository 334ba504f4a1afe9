// «Your certificate is ready»: to who was there, after the event.
import { z } from 'zod'
import { eventName, eventParams } from '../event-params.ts'
import { declareKind } from '../kind.ts'

export const eventCertificate = declareKind({
  name: 'event-certificate',
  category: 'service',
  priority: 20,
  // It stays theirs, and useful, however late they hear of it.
  expires: 'never',
  params: eventParams.extend({ hours: z.number() }),
  view: (params, words) => ({
    heading: words.say('certificate-ready', { name: eventName(params, words) }),
    text: words.say('certificate-ready-text', { hours: params.hours }),
    rows: [[{ kind: 'press', label: words.say('certificate-get'), value: `certificate:${params.token}` }]],
  }),
})
