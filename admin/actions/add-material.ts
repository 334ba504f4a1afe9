// A new material: its name and kind; the rest, the file and the publishing are on its page.
import { loadTopics } from '../../content/catalogues/topics.ts'
import { type MaterialKind, materialKinds } from '../../core/materials/material.ts'
import { addMaterial } from '../../db/materials/keep.ts'
import type { ActionDeclaration } from '../declare.ts'

const topics = loadTopics().map(({ code }) => code)

export const add: ActionDeclaration = {
  name: 'addMaterial',
  icon: 'Plus',
  type: 'resource',
  fields: [
    { name: 'title', kind: 'text', required: true },
    { name: 'kind', kind: 'choice', choices: [...materialKinds], required: true },
    { name: 'topic', kind: 'choice', choices: topics, required: true },
  ],
  run: async ({ db, actor, now }, _record, { title = '', kind, topic = '' }) => {
    const empty = { organisationTypes: [], positions: [], link: '', validUntil: '' }
    // readFields has let through only the kinds that there are.
    const given = { ...empty, title, kind: kind as MaterialKind, topics: [topic] }
    const id = await addMaterial(db, actor, given, now)
    return { message: 'materials-done-add', redirect: `/admin/pages/material?material=${id}` }
  },
}
