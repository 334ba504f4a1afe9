// (f): what the person wants to be told about becomes subscriptions to the topics of materials.
import { loadTopics } from '../../content/catalogues/topics.ts'
import { wishedOf, wishedTopics, wishesReading } from '../../core/materials/wishes.ts'
import { subscribe } from '../materials/subscriptions.ts'
import type { Consequence } from './consequence.ts'

const codes = loadTopics()
  .slice(0, wishedOf)
  .map(({ code }) => code)

export const rmoTopics: Consequence = {
  reading: wishesReading,
  follow: async (tx, { answers, personId, receivedAt }) => {
    await subscribe(tx, personId, wishedTopics(answers, codes), receivedAt)
  },
}
