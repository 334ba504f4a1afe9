// A bot as the sandbox first knows it: from its token, with ids that look like the messenger's.
import type { Bot } from './state.ts'

/** The token of the bot that the sandbox has when none is named. */
export const sandboxToken = '7000000001:AAFsandbox-token-of-the-demo-district'

export type BotName = { name: string; username: string }

/** `token` is «digits:secret», the digits being the bot's id; anything else throws. */
export function newBot(token: string, { name, username }: BotName): Bot {
  const id = Number(/^(\d{3,15}):[\w-]{10,}$/.exec(token)?.[1])
  if (!Number.isSafeInteger(id)) throw new Error(`sandbox: «${token}» is no bot token: expected «digits:secret»`)
  return {
    id,
    token,
    user: {
      id,
      is_bot: true,
      first_name: name,
      username,
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: false,
      can_connect_to_business: false,
      has_main_web_app: false,
      has_topics_enabled: false,
      allows_users_to_create_topics: false,
      can_manage_bots: false,
      supports_join_request_queries: false,
    },
    nextUpdate: 100_000_000 + (id % 7_919) * 100_003,
    nextMessage: 1 + (id % 97),
    queue: [],
    allowed: null,
    webhook: null,
    dialogs: new Map(),
    queries: new Map(),
    commands: new Map(),
    profile: new Map(),
    menuButtons: new Map(),
  }
}
