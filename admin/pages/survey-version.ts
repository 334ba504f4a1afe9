// «Прочитать анкету»: a version as respondents will see it, how it is scored, what it leads to.
import type { OrganisationType } from '../../core/survey/facts.ts'
import type { Language } from '../../core/view.ts'
import { readSurveyVersion } from '../../db/survey-versions.ts'
import { wordsOf } from '../../locales/index.ts'
import type { PageDeclaration } from '../declare.ts'
import { type About, factsOf, readAs } from '../reading/about.ts'
import { introBubble, itemRows, outroBubble } from '../reading/bubbles.ts'
import { recommendationsInWords } from '../reading/recommendation-words.ts'
import { scoringInWords } from '../reading/scoring-words.ts'
import { PanelRefusal } from '../refusal.ts'
import { readId } from '../values.ts'

/** `version` is a version's number in the table, `survey` a survey's: its newest version. `type` and `language`: read as whom. */
export const surveyVersion: PageDeclaration = {
  name: 'survey-version',
  icon: 'BookOpen',
  component: 'SurveyVersion',
  group: null,
  subject: 'survey',
  load: async ({ db, actor }, { version, survey, type, language }) => {
    const which = version === undefined ? { surveyId: idOf(survey) } : { versionId: idOf(version) }
    const { definition, ...read } = await readSurveyVersion(db, actor, which)
    const languages: Language[] = definition.title.en ? ['ru', 'en'] : ['ru']
    const spoken = chosen(languages, language) ?? chosen(languages, actor.language) ?? 'ru'
    const organisationType = chosen<OrganisationType>(readAs, type) ?? 'school'
    const words = wordsOf(actor.language)
    const about: About = { definition, facts: factsOf(organisationType, spoken), words, language: actor.language }
    const intro = introBubble(about)
    return {
      ...read,
      title: intro.heading,
      anonymity: words(`panel-reading-${definition.anonymity}`),
      type: organisationType,
      types: readAs.map((one) => ({ value: one, label: words(`panel-reading-type-${one}`) })),
      language: spoken,
      languages,
      intro,
      items: itemRows(about),
      outro: outroBubble(about),
      scoring: scoringInWords(about),
      recommendations: recommendationsInWords(about),
    }
  },
}

function idOf(text: string | undefined): number {
  const read = readId(text ?? '')
  if (read.kind === 'rejected') throw new PanelRefusal(404, 'panel-refused-missing')
  return read.value as number
}

function chosen<One extends string>(of: readonly One[], text: string | undefined): One | undefined {
  return of.find((one) => one === text)
}
