// What a kind of unprompted message declares. One file a kind, one line in index.ts.
import type { z } from 'zod'
import type { Language, View } from '../view.ts'
import { type Category, isMutable } from './category.ts'
import type { Expiry } from './expiry.ts'

/**
 * `page` is the person's own page of the survey, where the kind has one and phones can reach it. `now` is when it is said;
 * whoever looks at it at another time is told nothing of how long it is to anything.
 */
export type Speech = { say: Say; language: Language; page?: string; now?: Date }

export type Say = (key: string, args?: Record<string, string | number>) => string

export type Kind<Expires extends Expiry = Expiry> = {
  name: string
  /** What the person can switch off. */
  category: Category
  /** Smaller goes first. */
  priority: number
  /** When it becomes too late to say. */
  expires: Expires
  /** Only in sending hours. */
  keepsQuietHours: boolean
  needsConsent: boolean
  /** Pointless, and so not sent, once the person has answered the wave. */
  untilAnswered: boolean
  /** A person gets at most one of all such kinds a day. */
  oncePerDay: boolean
  /** One of the few that a person gets a day; what comes beyond these is gathered into a digest. */
  inDigest: boolean
  /** Takes one of these few although it waits for none: what comes after it does. */
  countsInDay?: boolean
  /** What stands there below its heading; the first line of its text unless it says so. */
  digestLine?: 'note'
  /** Several that wait for one person are said by one of them: it finds the others' parameters in its `also`. */
  gathers?: boolean
  /** Leads to the page of its survey too, where phones can reach one. */
  hasPage?: boolean
  /** When nobody knows whether it was sent: staff are asked to look, or it is let go. */
  whenUnknown: 'ask' | 'let-go'
  /** @throws when the parameters are not those of this kind */
  view: (params: unknown, words: Speech) => View
}

/**
 * What most kinds are: said in sending hours to whoever agreed to messages, and let go where it may have been heard. What a
 * person waits for or answers for (`service`) is told apart, however much there is of a day.
 */
const usual = {
  keepsQuietHours: true,
  needsConsent: true,
  untilAnswered: false,
  oncePerDay: false,
  whenUnknown: 'let-go',
} as const satisfies Partial<Kind>

/** A kind names how it differs from the usual one. Ties the parameters that are stored to those that are drawn. */
export function declareKind<const Expires extends Expiry, Params extends z.ZodType>(
  kind: Omit<Kind<Expires>, 'view' | 'inDigest' | keyof typeof usual> &
    Partial<Pick<Kind, 'inDigest' | keyof typeof usual>> & {
      params: Params
      view: (params: z.infer<Params>, words: Speech) => View
    },
): Kind<Expires> {
  const { params, view, ...rest } = kind
  return {
    ...usual,
    inDigest: rest.category !== 'service',
    ...rest,
    view: (stored, words) => withWayOut(view(params.parse(stored), words), rest.category, words),
  }
}

/** Below whatever a person can switch off stands the button that does. */
function withWayOut(view: View, category: Category, { say }: Speech): View {
  if (!isMutable(category)) return view
  const quiet = { kind: 'press' as const, label: say('bot-notices-off-this'), value: `notices:off:${category}` }
  return { ...view, rows: [...view.rows, [quiet]] }
}
