// «Мой вход»: one's own password, sessions and language.
import { Refusal } from '../../core/refusal.ts'
import { changeOwnPassword, setLanguage, signOutEverywhere } from '../../db/accounts.ts'
import { wordsOf } from '../../locales/index.ts'
import type { PageDeclaration } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { startSession } from '../http/sessions.ts'

export const access: PageDeclaration = {
  name: 'access',
  icon: 'Key',
  component: 'MyAccess',
  group: 'system',
  subject: null,
  load: async ({ db, actor }) => {
    const account = await db.account.findUniqueOrThrow({
      where: { id: actor.accountId },
      select: { login: true, language: true, lastSignInAt: true },
    })
    return { ...account, roles: actor.grants.map(({ role }) => role) }
  },
  act: async (desk, values, request) => {
    const words = wordsOf(desk.actor.language)
    try {
      const epoch = await carryOut(desk, values)
      // Every other session is over; this one goes on under a new id.
      if (epoch !== null)
        await startSession(request, { accountId: desk.actor.accountId, sessionEpoch: epoch }, desk.now)
      return { notice: { type: 'success', message: words(`panel-access-done-${values.what}`) } }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { notice: { type: 'error', message: words(error.key, error.args) } }
    }
  },
}

/** The new epoch of the sessions where they end, else null. */
async function carryOut({ db, actor, now }: Desk, values: Record<string, string>): Promise<number | null> {
  switch (values.what) {
    case 'password':
      return changeOwnPassword(db, actor, { old: values.old ?? '', new: values.new ?? '' }, now)
    case 'sign-out':
      return signOutEverywhere(db, actor, actor.accountId, now)
    case 'language':
      await setLanguage(db, actor, values.language === 'en' ? 'en' : 'ru')
      return null
    default:
      throw new Refusal('panel-refused-request')
  }
}
