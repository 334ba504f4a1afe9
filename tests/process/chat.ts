// A person of the demo in their chat, over the sandbox's HTTP: what they see and what they press.
type Message = {
  message_id: number
  text?: string
  caption?: string
  from?: { is_bot: boolean }
  reply_markup?: { inline_keyboard?: { text: string }[][] }
}

export type Seen = { id: number; text: string; buttons: string[] }

/**
 * @param address where the program listens at the moment; it changes with every start
 * @param which of those whom a survey awaits and who have no chat yet, from the end
 */
export async function openChat(address: () => string, which: number) {
  const call = async (path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${address()}/sandbox/control${path}`, {
      ...(body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
    return response.json()
  }
  const people = (await call('/people')) as { key: string; name: string; startCode: string; standing: string }[]
  // The first of the list come to the bot by themselves soon after the start.
  const person = people.filter(({ standing }) => standing === 'new').at(-1 - which)
  if (!person) throw new Error(`the demo offers ${people.length} people`)
  const { chat } = (await call('/person', person)) as { chat: number }

  const messages = async (): Promise<Seen[]> => {
    const view = (await call(`/chats/${chat}`)) as { messages: Message[] }
    return view.messages
      .filter(({ from }) => from?.is_bot)
      .map((message) => ({
        id: message.message_id,
        text: message.text ?? message.caption ?? '',
        buttons: (message.reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text),
      }))
  }
  /** The newest message that fits, or null after `ms`. */
  const look = async (fits: (seen: Seen) => boolean, ms: number): Promise<Seen | null> => {
    for (const until = Date.now() + ms; ; ) {
      const found = (await messages()).findLast(fits)
      if (found || Date.now() > until) return found ?? null
      await new Promise((wait) => setTimeout(wait, 50))
    }
  }
  return {
    personToken: person.key,
    name: person.name,
    start: () => call(`/chats/${chat}/start`, { payload: person.startCode }),
    say: (text: string) => call(`/chats/${chat}/text`, { text }),
    press: ({ id }: Seen, button: string) => call(`/chats/${chat}/press`, { message: id, button }),
    last: async () => (await messages()).at(-1),
    look,
    sees: async (fits: (seen: Seen) => boolean): Promise<Seen> => {
      const seen = await look(fits, 30_000)
      if (!seen) throw new Error(`nothing fits; the last message is ${JSON.stringify((await messages()).at(-1))}`)
      return seen
    },
  }
}

export type Chat = Awaited<ReturnType<typeof openChat>>
