// What a centre may set for itself, with what holds until it does.
import { z } from 'zod'

export const settings = {
  /** Minutes of surveys that one person is asked for in a quarter before whoever plans a wave is warned. */
  'burden-minutes': { schema: z.number().int().min(5).max(600), initially: 60 },
} as const

export type SettingName = keyof typeof settings
export type SettingValue<Name extends SettingName> = z.output<(typeof settings)[Name]['schema']>
