// Reminds those who have not answered a wave, once somebody has confirmed the very list.
import { Refusal } from '../../core/refusal.ts'
import { previewReminder, type ReminderPreview } from '../../db/wave-previews.ts'
import { remindNonRespondents } from '../../db/wave-reminders.ts'
import { wordsOf } from '../../locales/index.ts'
import type { Preview } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { previewed } from '../preview.ts'
import { obstacles, sendingSentence } from '../wave-words.ts'

export async function remind(
  desk: Desk,
  waveId: number,
  organisationId: number | undefined,
  payload: Record<string, string>,
) {
  const { db, actor, now, hours } = desk
  const words = wordsOf(actor.language)
  const preview = await previewReminder(db, actor, { waveId, organisationId }, now, hours)
  if (preview.kind === 'refused') throw new Refusal(preview.reason)
  const asked = await previewed(Promise.resolve(told(preview, desk)), payload, words)
  if (asked) return { ...asked, canConfirm: preview.by.gets > 0 }
  const reminded = await remindNonRespondents(db, actor, waveId, { organisationId }, now, hours)
  if (reminded.kind === 'refused') throw new Refusal(reminded.reason)
  const message = words('panel-waves-reminded', { count: reminded.messages })
  return { notice: { type: 'success', message } }
}

function told({ by, mark, sendsAt }: ReminderPreview, desk: Desk): Preview {
  if (by.gets === 0) return { sentences: [{ message: 'panel-waves-reminds-nobody' }, ...obstacles(by)], mark }
  return {
    sentences: [
      { message: 'panel-waves-reminds', args: { count: by.gets } },
      sendingSentence(sendsAt, desk),
      ...obstacles(by),
    ],
    mark,
  }
}
