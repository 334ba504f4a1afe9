// A member of staff with a session of their own, over HTTP.
export type Staff = Awaited<ReturnType<typeof signIn>>

export async function signIn(url: string, login: string, password: string) {
  const origin = { 'sec-fetch-site': 'same-origin' }
  const response = await fetch(`${url}/admin/login`, {
    method: 'POST',
    redirect: 'manual',
    headers: { ...origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ login, password }),
  })
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  if (response.status !== 303 || !cookie) throw new Error(`bench: ${login} could not sign in: ${response.status}`)
  return {
    /** With fields it is a press, not a reading. */
    ask,
    /** @returns how long the whole answer took, in ms, and what it was */
    get: async (path: string): Promise<{ ms: number; body: string }> => {
      const { ms, ok, status, body } = await read(path)
      if (!ok) throw new Error(`bench: ${path} answers ${status}: ${body.slice(0, 300)}`)
      return { ms, body }
    },
    read,
  }

  function ask(path: string, fields?: Record<string, string>): Promise<Response> {
    const pressed = fields && { method: 'POST', body: new URLSearchParams(fields) }
    return fetch(`${url}${path}`, { ...pressed, headers: { ...origin, cookie } })
  }

  async function read(path: string) {
    const began = performance.now()
    const answer = await ask(path)
    const body = await answer.text()
    return { ms: performance.now() - began, ok: answer.ok, status: answer.status, body }
  }
}

export function listOf(model: string): string {
  return `/admin/api/resources/${model}/actions/list?perPage=50`
}
