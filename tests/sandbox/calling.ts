// Calls the Bot API as any client would: bare HTTP, no library.
import type { StartedSandbox } from '../../sandbox/start.ts'

// biome-ignore lint/suspicious/noExplicitAny: answers are judged by the tests, whatever they are.
export type Answer = { status: number; ok: boolean; result: any; description?: string; error_code?: number } & Record<
  string,
  // biome-ignore lint/suspicious/noExplicitAny: see above.
  any
>

export type Caller = (method: string, body?: object) => Promise<Answer>

export function callerOf(box: Pick<StartedSandbox, 'apiRoot' | 'token'>, token = box.token): Caller {
  return async (method, body = {}) => {
    const response = await fetch(`${box.apiRoot}/bot${token}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return { status: response.status, ...((await response.json()) as object) } as Answer
  }
}
