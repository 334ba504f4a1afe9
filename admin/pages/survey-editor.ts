// «Редактор опроса»: one draft, in a form and as YAML, with its checks; from here it is published.
import { longestText } from '../../content/examine.ts'
import { may } from '../../core/access.ts'
import { discardDraft, readDraft } from '../../db/survey-drafts.ts'
import { keepOwnEdition, takeOffer } from '../../db/survey-offers.ts'
import { previewPublication, publishDraft } from '../../db/survey-publish.ts'
import type { PageDeclaration } from '../declare.ts'
import { decideOnOffer, offerOf } from '../editor/offer.ts'
import { publicationInWords } from '../editor/publication-words.ts'
import { readCodesOf } from '../editor/read-codes.ts'
import { asSeen, saveFromPage } from '../editor/save.ts'
import { tryDraft, tryDraftAsForm } from '../editor/trial.ts'
import { vocabulary } from '../editor/vocabulary.ts'
import { whichDraft } from '../editor/which.ts'
import { PanelRefusal } from '../refusal.ts'

/** `survey`: the next version of a survey; `draft`: one that is still to be. */
export const surveyEditor: PageDeclaration = {
  name: 'survey-editor',
  icon: 'Edit3',
  component: 'SurveyEditor',
  group: null,
  subject: 'survey',
  suits: (actor) => may(actor, 'write', 'survey'),
  longest: longestText,
  load: async (desk, query) => {
    const draft = await readDraft(desk.db, desk.actor, whichDraft(query))
    const { survey, baseNumber } = draft
    return {
      ...(await asSeen(desk, draft)),
      survey,
      baseNumber,
      offer: survey && (await offerOf(desk, survey.id)),
      vocabulary: { ...vocabulary(desk), reads: readCodesOf(survey?.code, desk) },
      trials: [...(desk.trial ? ['chat'] : []), ...(desk.trialForm ? ['web'] : [])],
    }
  },
  act: async (desk, values) => {
    const which = whichDraft(values)
    switch (values.deed) {
      case 'save':
        return saveFromPage(desk, which, values)
      case 'trial':
        return tryDraft(desk, which, values)
      case 'trial-form':
        return tryDraftAsForm(desk, which, values)
      case 'take-offer':
        return decideOnOffer(desk, takeOffer, values)
      case 'keep-own':
        return decideOnOffer(desk, keepOwnEdition, values)
      case 'preview':
        return publicationInWords(await previewPublication(desk.db, desk.actor, which), desk)
      case 'publish': {
        const rev = Number(values.rev)
        return { published: await publishDraft(desk.db, desk.actor, which, rev, desk.now) }
      }
      case 'discard':
        await discardDraft(desk.db, desk.actor, which, desk.now)
        return { discarded: true }
      default:
        throw new PanelRefusal(400, 'panel-refused-request')
    }
  },
}
