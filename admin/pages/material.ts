// One material: what it is, for whom, its file or link; published when it is ready.
import { loadTopics } from '../../content/catalogues/topics.ts'
import { may } from '../../core/access.ts'
import { type MaterialKind, materialKinds } from '../../core/materials/material.ts'
import type { OrganisationType } from '../../core/survey/facts.ts'
import { hideMaterial, type MaterialToSave, publishMaterial, saveMaterial } from '../../db/materials/keep.ts'
import { wordsOf } from '../../locales/index.ts'
import type { PageDeclaration } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { fileHref } from '../http/files.ts'
import type { MaterialAnswer } from '../material-answer.ts'
import { PanelRefusal } from '../refusal.ts'
import { numberOf } from '../results/query.ts'

const topics = loadTopics()
const types: readonly OrganisationType[] = ['school', 'kindergarten', 'supplementary']

export const materialPage: PageDeclaration = {
  name: 'material',
  icon: 'Book',
  component: 'Material',
  group: null,
  subject: 'material',
  suits: (actor) => may(actor, 'write', 'material'),
  load: (desk, query) => read(desk, numberOf(query, 'material')),
  act: async (desk, values) => {
    const { db, actor, now } = desk
    const id = numberOf(values, 'material')
    const doing = values.doing ?? ''
    if (doing === 'save') await saveMaterial(db, actor, { id, now, ...fieldsOf(values) })
    else if (doing === 'publish') await publishMaterial(db, actor, { id, now })
    else if (doing === 'hide') await hideMaterial(db, actor, { id, now })
    else throw new PanelRefusal(400, 'panel-refused-request')
    return { notice: { type: 'success', message: wordsOf(actor.language)(`materials-done-${doing}`) } }
  },
}

function fieldsOf(values: Record<string, string>): MaterialToSave {
  const list = (text = '') => text.split(',').filter(Boolean)
  const kind = materialKinds.find((one) => one === values.kind)
  if (!kind) throw new PanelRefusal(400, 'materials-refused-kind')
  return {
    title: values.title ?? '',
    kind: kind satisfies MaterialKind,
    topics: list(values.topics),
    organisationTypes: types.filter((type) => list(values.organisationTypes).includes(type)),
    positions: list(values.positions).filter((code) => /^[a-z_]{1,40}$/.test(code)),
    link: (values.link ?? '').trim(),
    validUntil: values.validUntil ?? '',
  }
}

async function read({ db, actor }: Desk, id: number): Promise<MaterialAnswer> {
  const words = wordsOf(actor.language)
  const found = await db.material.findUnique({ where: { id }, include: { file: { where: { isWhole: true } } } })
  if (!found) throw new PanelRefusal(404, 'panel-refused-missing')
  const { title, kind, organisationTypes, link, validUntil, publishedAt, file } = found
  const named = (key: string) => (value: string) => ({ value, label: words(`${key}-${value}`) })
  const positions = await db.position.findMany({ where: { pedagogical: true }, orderBy: { title: 'asc' } })
  const isPublished = publishedAt !== null
  return {
    id,
    isPublished,
    status: {
      text: words(isPublished ? 'materials-published' : 'materials-hidden'),
      tone: isPublished ? 'good' : 'quiet',
    },
    title,
    kind,
    topics: found.topics,
    organisationTypes,
    positions: found.positions,
    link: link ?? '',
    validUntil: validUntil?.toISOString().slice(0, 10) ?? '',
    file: file && { text: file.name, href: fileHref(file.token) },
    choices: {
      kinds: materialKinds.map(named('materials-kind')),
      topics: topics.map(({ code, [actor.language]: label }) => ({ value: code, label })),
      organisationTypes: types.map(named('results-type')),
      positions: positions.map(({ code, title: ru, titleEn }) => ({
        value: code,
        label: actor.language === 'en' ? titleEn : ru,
      })),
    },
  }
}
