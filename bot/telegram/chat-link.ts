// The address that opens the bot's chat with a code already in it: for paper, where nobody can press a button.
import { Api } from 'grammy'
import { clientOf, type Way } from './client.ts'

/** Null while Telegram cannot say what the bot is called: a sheet without a link is still a sheet. */
export function chatLinks(token: string, way: Way): (code: string) => Promise<string | null> {
  const api = new Api(token, clientOf(way))
  let username: string | undefined
  return async (code) => {
    username ??= await api.getMe().then(
      (me) => me.username,
      () => undefined,
    )
    return username === undefined ? null : `https://t.me/${username}?start=${code}`
  }
}
