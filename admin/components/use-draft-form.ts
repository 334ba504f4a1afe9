// The fields of the composer, beside what the draft held when they were last read: what only somebody else changes is taken over.
import { useState } from 'react'
import { takeBack } from './set-aside.ts'

const textOf = (value: any): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** `chosen`: the audience that was put together meanwhile. */
export function useDraftForm(data: any, chosen: string | null) {
  const [form, setForm] = useState<Record<string, any>>(() => ({
    ...data.form,
    ...takeBack(data.broadcast.id),
    ...(chosen && { audience: chosen }),
  }))
  const [seen, setSeen] = useState<string>(data.seen)
  const adopt = (next: string) => {
    const [before, now] = [JSON.parse(seen), JSON.parse(next)]
    const theirs = Object.keys(now).filter((name) => before[name] !== now[name])
    setForm((mine) => {
      const untouched = theirs.filter((name) => textOf(mine[name]) === before[name])
      return {
        ...mine,
        ...Object.fromEntries(untouched.map((name) => [name, name === 'buttons' ? JSON.parse(now[name]) : now[name]])),
      }
    })
    setSeen(next)
  }
  const values = { ...form, buttons: JSON.stringify(form.buttons), seen }
  return { form, values, adopt, change: (next: object) => setForm((mine) => ({ ...mine, ...next })) }
}
