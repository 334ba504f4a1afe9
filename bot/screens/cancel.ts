// /cancel: out of whatever the chat is in the middle of; a survey is only paused, its answers are kept.
import { applyEvent } from '../../db/run-steps.ts'
import { goTo, type Screen } from './visit.ts'

export const cancel: Screen = {
  name: 'cancel',
  command: 'cancel',
  needs: 'nothing',
  async show({ deps, event, contact, words }) {
    const { memo } = contact
    if (memo?.screen !== 'survey') return goTo('menu', [], [{ text: words('bot-cancel-nothing'), rows: [] }])
    const { channel, address, dedupeKey, receivedAt } = event
    await applyEvent(deps.db, {
      channel,
      address,
      key: String(memo.run),
      event: { kind: 'pause' },
      dedupeKey,
      receivedAt,
    })
    return goTo('menu', [], [{ text: words('bot-cancel-survey'), rows: [] }])
  },
}
