// What a kind of unprompted message declares. One file a kind, one line in index.ts.
import type { z } from 'zod'
import type { Language, View } from '../view.ts'

/** `page` is the person's own page of the survey, where the kind has one and phones can reach it. */
export type Speech = { say: Say; language: Language; page?: string }

export type Say = (key: string, args?: Record<string, string | number>) => string

export type Kind = {
  name: string
  /** Smaller goes first. */
  priority: number
  /** Only in sending hours. */
  keepsQuietHours: boolean
  needsConsent: boolean
  /** Pointless, and so not sent, once the person has answered the wave. */
  untilAnswered: boolean
  /** A person gets at most one of all such kinds a day. */
  oncePerDay: boolean
  /** Several that wait for one person are said by one of them: it finds the others' parameters in its `also`. */
  gathers?: boolean
  /** Leads to the page of its survey too, where phones can reach one. */
  hasPage?: boolean
  /** When nobody knows whether it was sent: staff are asked to look, or it is let go. */
  whenUnknown: 'ask' | 'let-go'
  /** @throws when the parameters are not those of this kind */
  view: (params: unknown, words: Speech) => View
}

/** Ties the parameters that are stored to those that are drawn. */
export function declareKind<Params extends z.ZodType>(
  kind: Omit<Kind, 'view'> & {
    params: Params
    view: (params: z.infer<Params>, words: Speech) => View
  },
): Kind {
  const { params, view, ...rest } = kind
  return { ...rest, view: (stored, words) => view(params.parse(stored), words) }
}
