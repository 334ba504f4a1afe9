// What the form of the editor offers to choose from, with its words.

import { knownFacts } from '../../core/survey/facts.ts'
import { groupAddressees } from '../../core/survey/group-trigger.ts'
import { itemTypes } from '../../core/survey/items/index.ts'
import { kindSchema } from '../../core/survey/recommendation.ts'
import { mayEditSurvey } from '../../core/survey-rights.ts'
import { registryNames } from '../../db/registries.ts'
import { wordsOf } from '../../locales/index.ts'
import type { Option } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { readAs } from '../reading/about.ts'

export function vocabulary({ actor }: Pick<Desk, 'actor'>) {
  const words = wordsOf(actor.language)
  const options = (values: readonly string[], prefix: string): Option[] =>
    values.map((value) => ({ value, label: words(`${prefix}-${value}`) }))
  return {
    types: options(Object.keys(itemTypes), 'panel-editor-type'),
    facts: Object.entries(knownFacts).map(([value, known]) => ({
      value,
      label: words(`panel-reading-fact-${value}`),
      canBeSaid: known !== 'list',
      isAlways: known === 'always',
    })),
    registries: options(registryNames, 'panel-editor-registry'),
    kinds: options(kindSchema.options, 'panel-reading-kind'),
    addressees: options(['respondent', 'mentor', 'staff'], 'panel-reading-to'),
    groupAddressees: options(groupAddressees, 'panel-editor-group-to'),
    organisationTypes: options(readAs, 'panel-reading-type'),
    areas: [1, 2, 3, 4, 5, 6, 7].filter((area) => mayEditSurvey(actor, { area })),
    canDoWithoutArea: mayEditSurvey(actor, {}),
  }
}
