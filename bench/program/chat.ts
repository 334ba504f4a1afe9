// A person at the demo's chat page, by the page's own requests.
type Message = { message_id: number; from?: { is_bot: boolean }; text?: string }

export async function openChat(url: string, key: string) {
  const { chat } = await post<{ chat: number }>(`${url}/sandbox/control/person`, { key })
  const fromBot = async () => {
    const response = await fetch(`${url}/sandbox/control/chats/${chat}`)
    const { messages } = (await response.json()) as { messages: Message[] }
    return messages.filter(({ from }) => from?.is_bot)
  }
  return {
    /** Writes a text and resolves when the bot has said something after it. */
    ask: async (text: string): Promise<string> => {
      const before = (await fromBot()).length
      await post(`${url}/sandbox/control/chats/${chat}/text`, { text })
      const began = performance.now()
      for (;;) {
        const messages = await fromBot()
        if (messages.length > before) return messages.at(-1)?.text ?? ''
        if (performance.now() - began > 30_000) throw new Error(`bench: nobody answers «${text}»`)
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    },
  }
}

async function post<Answer>(url: string, body: object): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`bench: ${url} answers ${response.status}: ${await response.text()}`)
  return response.json() as Promise<Answer>
}
