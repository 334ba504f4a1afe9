// Staff of the demo at the panel of a program, over HTTP: what they read, fill in, see and confirm.
import { signIn } from '../../bench/program/staff.ts'
import type { Role } from '../../core/access.ts'
import { DEMO_PASSWORD, loginOf } from '../../sandbox/district/accounts.ts'

type Fields = Record<string, string>
type Done = { notice?: { type: string; message: string }; redirectUrl?: string }
type Asked = Done & { preview?: { lines: string[]; mark: string } }

export type Staff = Awaited<ReturnType<typeof staffAt>>

export async function staffAt(address: string, role: Role) {
  const { ask } = await signIn(address, loginOf(role), DEMO_PASSWORD)
  const said = async <Answer>(path: string, fields?: Fields): Promise<Answer> => {
    const response = await ask(path, fields)
    const body = await response.text()
    const answer = response.headers.get('content-type')?.startsWith('application/json') ? JSON.parse(body) : null
    if (!response.ok || !answer || answer.notice?.type === 'error') {
      throw new Error(`${role} at ${path}: ${response.status} ${body.slice(0, 500)}`)
    }
    return answer
  }
  return {
    ask,
    /** Throws with what was said where it is refused, as the others do. */
    read: <Answer>(path: string) => said<Answer>(path),
    press: (path: string, fields: Fields = {}) => said<Done>(path, fields),
    /** Sees what it will do, and confirms that; `lines` is what was seen. */
    confirm: async (path: string, fields: Fields = {}): Promise<Done & { lines: string[] }> => {
      const { preview } = await said<Asked>(path, fields)
      if (!preview) throw new Error(`${role} at ${path}: nothing was shown before it was done`)
      const done = await said<Asked>(path, { ...fields, confirmed: preview.mark })
      if (done.preview) throw new Error(`${role} at ${path}: ${done.preview.lines.join(' ')}`)
      return { ...done, lines: preview.lines }
    },
    download: async (path: string): Promise<Buffer> => {
      const response = await ask(path)
      if (!response.ok) throw new Error(`${role} at ${path}: ${response.status}`)
      return Buffer.from(await response.arrayBuffer())
    },
  }
}

/** The last number of the address that an action leads to. */
export function idIn({ redirectUrl = '' }: Done): number {
  const id = /(\d+)$/.exec(redirectUrl)?.[1]
  if (!id) throw new Error(`«${redirectUrl}» names no record`)
  return Number(id)
}
