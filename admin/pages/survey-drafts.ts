// «Редактор опросов»: every questionnaire with its version and its draft; a new one, a copy, one from a file.
import { emptyQuestionnaire, retitled } from '../../content/compose.ts'
import { examine, longestText } from '../../content/examine.ts'
import { may } from '../../core/access.ts'
import { mayEditSurvey } from '../../core/survey-rights.ts'
import { beginDraft, discardDraft, textOfVersion } from '../../db/survey-drafts.ts'
import { listNewDrafts, listSurveys } from '../../db/survey-list.ts'
import type { PageDeclaration } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { offerOf } from '../editor/offer.ts'
import { readNumber } from '../editor/which.ts'
import { momentOf, problemsInWords } from '../editor/words.ts'
import { PanelRefusal } from '../refusal.ts'

export const surveyDrafts: PageDeclaration = {
  name: 'survey-drafts',
  icon: 'Edit3',
  component: 'SurveyDrafts',
  group: 'surveys',
  subject: 'survey',
  suits: (actor) => may(actor, 'write', 'survey'),
  longest: longestText,
  load: async (desk) => {
    const { db, actor } = desk
    const surveys = await listSurveys(db, actor)
    const drafts = await listNewDrafts(db, actor)
    const areas = [1, 2, 3, 4, 5, 6, 7].filter((area) => mayEditSurvey(actor, { area }))
    return {
      canCreate: areas.length > 0,
      areas,
      canDoWithoutArea: mayEditSurvey(actor, {}),
      surveys: await Promise.all(
        surveys.map(async (survey) => ({
          ...survey,
          offer: survey.isMine ? await offerOf(desk, survey.id) : null,
          href: survey.isMine ? `/admin/pages/survey-editor?survey=${survey.id}` : null,
          version: survey.version && { ...survey.version, at: momentOf(survey.version.publishedAt, desk) },
          draft: survey.draft && { ...survey.draft, at: momentOf(survey.draft.savedAt, desk) },
        })),
      ),
      drafts: drafts.map(({ id, savedAt, savedBy, text }) => ({
        id,
        savedBy,
        at: momentOf(savedAt, desk),
        ...named(text),
      })),
    }
  },
  act: async (desk, values) => {
    switch (values.deed) {
      case 'create':
        return { id: await begin(desk, emptyQuestionnaire(nameOf(values))) }
      case 'copy': {
        const { text } = await textOfVersion(desk.db, desk.actor, readNumber(values.version))
        const { code, title } = nameOf(values)
        return { id: await begin(desk, retitled(text, { code, title })) }
      }
      case 'import':
        return importText(desk, values.text ?? '')
      case 'export': {
        const { text, code, number } = await textOfVersion(desk.db, desk.actor, readNumber(values.version))
        return { text, name: `${code}-${number}.yaml` }
      }
      case 'discard':
        await discardDraft(desk.db, desk.actor, { draftId: readNumber(values.draft) }, desk.now)
        return {}
      default:
        throw new PanelRefusal(400, 'panel-refused-request')
    }
  },
}

/** What can be read at all becomes a draft, whatever is still wrong with it; the rest is told why, and stays in the form. */
async function importText(desk: Desk, text: string) {
  if (text.trim() === '') throw new PanelRefusal(400, 'panel-editor-import-empty')
  const { tree, problems } = examine(text)
  const isReadable = tree !== null && typeof (tree as { code?: unknown }).code === 'string'
  const isForeign = problems.some(({ key }) => key === 'survey-problem-markup')
  if (!isReadable || isForeign) {
    return {
      refused: problemsInWords(
        problems.filter(({ severity }) => severity === 'error'),
        desk,
      ).slice(0, 20),
    }
  }
  return { id: await begin(desk, text) }
}

function begin(desk: Desk, text: string): Promise<number> {
  return beginDraft(desk.db, desk.actor, text, desk.now)
}

function nameOf({ code = '', title = '', area = '' }: Record<string, string>) {
  if (title.trim() === '' || title.length > 200) throw new PanelRefusal(400, 'panel-editor-no-title')
  if (!/^[a-z][a-z0-9-]{0,59}$/.test(code)) throw new PanelRefusal(400, 'panel-editor-bad-code')
  return { code, title: title.trim(), area: area === '' ? null : readNumber(area) }
}

function named(text: string): { title: string; code: string } {
  const { tree } = examine(text)
  const { title, code } = (tree ?? {}) as { title?: { ru?: unknown }; code?: unknown }
  const word = (given: unknown) => (typeof given === 'string' ? given : '')
  return { title: word(title?.ru), code: word(code) }
}
