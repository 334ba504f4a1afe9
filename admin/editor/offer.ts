// The shipped edition that waits beside the staff's own, as the pages show it; and what is decided of it.
import { type Offer, readOffer, type takeOffer } from '../../db/survey-offers.ts'
import { wordsOf } from '../../locales/index.ts'
import type { Desk } from '../desk.ts'
import { changeInWords } from './change-words.ts'
import { readNumber } from './which.ts'
import { momentOf } from './words.ts'

export async function offerOf(desk: Desk, surveyId: number) {
  const offer = await readOffer(desk.db, desk.actor, surveyId)
  return offer && offerInWords(offer, desk)
}

function offerInWords({ hash, offeredAt, isTaken, change }: Offer, desk: Desk) {
  return { hash, at: momentOf(offeredAt, desk), isTaken, lines: changeInWords(change, wordsOf(desk.actor.language)) }
}

/** `decide` is `takeOffer` or `keepOwnEdition`. */
export async function decideOnOffer(desk: Desk, decide: typeof takeOffer, values: Record<string, string>) {
  await decide(desk.db, desk.actor, readNumber(values.survey), values.hash ?? '', desk.now)
  return { decided: true }
}
