// The organiser's page at the entrance, as the page itself asks and sends.
import { randomUUID } from 'node:crypto'

export function deskAt(address: string) {
  const codes = async () => {
    const response = await fetch(`${address}/codes`)
    return response.json() as Promise<{ codes: { code: string }[]; there: string }>
  }
  return {
    /** The code that everybody sees. */
    onScreen: async () => (await codes()).codes[0]?.code ?? '',
    /** How many have come, in words. */
    there: async () => (await codes()).there,
    /** A code that the organiser's camera has read. */
    read: async (code: string): Promise<unknown> => {
      const response = await fetch(address, {
        method: 'POST',
        headers: { accept: 'application/json', 'sec-fetch-site': 'same-origin' },
        body: new URLSearchParams({ code, attempt: randomUUID() }),
      })
      return response.json()
    },
  }
}
