// A new segment: a name and where its rules begin; the builder does the rest.
import { Refusal } from '../../core/refusal.ts'
import { builtInNames, findBuiltIn } from '../../core/segments/built-in.ts'
import { saveSegment } from '../../db/segments.ts'
import type { ActionDeclaration } from '../declare.ts'

export const createSegment: ActionDeclaration = {
  name: 'createSegment',
  icon: 'Plus',
  type: 'resource',
  fields: [
    { name: 'name', kind: 'text', required: true },
    { name: 'base', kind: 'choice', required: true, choices: [...builtInNames] },
  ],
  initial: async () => ({ name: '', base: 'all-educators' }),
  run: async ({ db, actor, now }, _record, { name = '', base = '' }) => {
    const rule = findBuiltIn(base)
    if (!rule) throw new Refusal('segments-incomplete')
    const saved = await saveSegment(db, actor, { name, rules: { all: [rule] } }, now)
    if (saved.kind === 'refused') throw new Refusal(saved.reason)
    return { message: 'segments-created', redirect: `/admin/pages/segment?segment=${saved.id}` }
  },
}
