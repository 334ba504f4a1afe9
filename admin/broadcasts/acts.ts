// What the buttons of a broadcast's page do.
import { Refusal } from '../../core/refusal.ts'
import { instantInWords } from '../../core/time.ts'
import { copyBroadcast, followUpBroadcast } from '../../db/broadcasts/begin.ts'
import {
  cancelBroadcast,
  paceBroadcast,
  pauseBroadcast,
  resumeBroadcast,
  returnBroadcast,
} from '../../db/broadcasts/control.ts'
import { deleteBroadcast } from '../../db/broadcasts/drafts.ts'
import { removeFile } from '../../db/broadcasts/file.ts'
import { previewSending } from '../../db/broadcasts/preview.ts'
import { type Broadcast, broadcastFor, type Refused } from '../../db/broadcasts/rights.ts'
import { approveBroadcast, type Sent, sendBroadcast } from '../../db/broadcasts/sending.ts'
import { saveTemplate } from '../../db/broadcasts/templates.ts'
import { testBroadcast } from '../../db/broadcasts/trial.ts'
import { settingOf } from '../../db/settings.ts'
import { wordsOf } from '../../locales/index.ts'
import type { Desk } from '../desk.ts'
import { granted } from '../granted.ts'
import { previewed } from '../preview.ts'
import { bubblesOf } from './bubbles.ts'
import { type Fields, paceOf } from './form.ts'
import { keepDraft } from './keep.ts'
import { sendingSentences } from './sentences.ts'

export type Act = (desk: Desk, id: number, values: Fields) => Promise<Record<string, unknown>>

const save: Act = async (desk, id, values) => ({
  ...(await keepDraft(desk, id, values)),
  ...done(desk, 'broadcasts-saved'),
})

/** What stands in the form is kept first, so that what is tried and what is sent is what one sees. */
const send: Act = async (desk, id, values) => {
  const kept = values.confirmed === undefined ? await keepDraft(desk, id, values) : {}
  return { ...kept, ...(await confirmed(desk, id, values, sendBroadcast)) }
}

async function confirmed(desk: Desk, id: number, values: Fields, verb: typeof sendBroadcast) {
  const { db, actor, now, hours } = desk
  const broadcast = await own(desk, id)
  const preview = granted(await previewSending(db, actor, broadcast, now, hours))
  const above = await settingOf(db, 'broadcast-approval-above')
  const sentences = sendingSentences(preview, broadcast, above, desk)
  // Another list, or other words than those that were read, are asked about anew.
  const mark = `${preview.mark} ${broadcast.changedAt.getTime()} ${broadcast.status}`
  const asked = await previewed(Promise.resolve({ sentences, mark }), values, wordsOf(actor.language))
  if (asked) return { ...asked, canConfirm: preview.by.reached > 0 }
  return told(desk, granted(await verb(db, actor, id, { mark: preview.mark, now, hours })))
}

function told(desk: Desk, sent: Exclude<Sent, Refused>) {
  const { hours, actor } = desk
  switch (sent.kind) {
    case 'changed':
      throw new Refusal('broadcasts-changed', { people: sent.people })
    case 'already':
      throw new Refusal('broadcasts-already')
    case 'waiting':
      return done(desk, 'broadcasts-waits')
    case 'scheduled':
      return done(desk, 'broadcasts-scheduled', { at: instantInWords(sent.at, hours.zone, actor.language) })
    case 'queued':
      return done(desk, 'broadcasts-queued', { messages: sent.messages })
  }
}

const turns = { pause: pauseBroadcast, resume: resumeBroadcast, return: returnBroadcast, cancel: cancelBroadcast }

function turn(what: keyof typeof turns): Act {
  return async (desk, id) => {
    const { cancelled } = granted(await turns[what](desk.db, desk.actor, id, desk.now))
    return done(desk, `broadcasts-did-${what}`, { count: cancelled })
  }
}

function another(verb: typeof copyBroadcast, title: string): Act {
  return async (desk, id) => {
    const { db, actor, now } = desk
    const words = wordsOf(actor.language)
    const { title: of } = await own(desk, id)
    const made = granted(await verb(db, actor, id, words(title, { title: of }), now))
    return { ...done(desk, 'broadcasts-created'), redirect: `/admin/pages/broadcast?broadcast=${made.id}` }
  }
}

export const acts: Record<string, Act> = {
  save,
  send,
  approve: (desk, id, values) => confirmed(desk, id, values, approveBroadcast),
  preview: async (desk, id, values) => ({ bubbles: await bubblesOf(desk, await own(desk, id), values) }),
  test: async (desk, id, values) => {
    const kept = await keepIfDraft(desk, id, values)
    granted(await testBroadcast(desk.db, desk.actor, id, desk.now))
    return { ...kept, ...done(desk, 'broadcasts-tested') }
  },
  /** Of what stands in the form. */
  saveTemplate: async (desk, id, { templateName: name = '', ...values }) => {
    const kept = await keepIfDraft(desk, id, values)
    granted(await saveTemplate(desk.db, desk.actor, { id, name }, desk.now))
    return { ...kept, ...done(desk, 'broadcasts-template-saved', { name: name.trim() }) }
  },
  removeFile: async (desk, id) => {
    granted(await removeFile(desk.db, desk.actor, id, desk.now))
    return done(desk, 'broadcasts-file-removed')
  },
  pause: turn('pause'),
  resume: turn('resume'),
  return: turn('return'),
  cancel: turn('cancel'),
  pace: async (desk, id, { perMinute }) => {
    granted(await paceBroadcast(desk.db, desk.actor, id, paceOf(perMinute), desk.now))
    return done(desk, 'broadcasts-paced')
  },
  copy: another(copyBroadcast, 'broadcasts-copy-of'),
  follow: another(followUpBroadcast, 'broadcasts-follow-up-of'),
  delete: async (desk, id) => {
    granted(await deleteBroadcast(desk.db, desk.actor, id, desk.now))
    return { ...done(desk, 'broadcasts-deleted'), redirect: '/admin/resources/Broadcast' }
  },
}

async function keepIfDraft(desk: Desk, id: number, values: Fields): Promise<object> {
  return (await own(desk, id)).status === 'draft' ? keepDraft(desk, id, values) : {}
}

async function own({ db, actor }: Desk, id: number): Promise<Broadcast> {
  return granted(await broadcastFor(db, actor, id)).broadcast
}

function done({ actor }: Desk, message: string, args: Record<string, string | number> = {}) {
  return { notice: { type: 'success', message: wordsOf(actor.language)(message, args) } }
}
