// What a method is given, and how methods are declared: typed by the official types, so that a result that
// Telegram would not give does not compile.
import type { ApiMethods, Opts } from '@grammyjs/types'
import type { Box } from '../box.ts'
import type { Bot } from '../world/state.ts'
import type { Upload } from './multipart.ts'
import type { Deliveries } from './webhook.ts'

export type Call = {
  box: Box
  bot: Bot
  /** Uploads by field name, for `attach://name`. */
  files: ReadonlyMap<string, Upload>
  deliveries: Deliveries
  /** Calls when the caller has hung up, or has been answered. */
  whenGone: (listener: () => void) => void
}

type Table = ApiMethods<Upload>

export type Method<Name extends keyof Table> = (
  call: Call,
  args: Opts<Upload>[Name],
) => ReturnType<Table[Name]> | Promise<ReturnType<Table[Name]>>

export type Methods = { [Name in keyof Table]?: Method<Name> }
