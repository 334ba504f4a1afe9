// What is kept of this person, and the way to take consent back.
import { withdrawConsent } from '../../db/consents.ts'
import type { Words } from '../../locales/index.ts'
import { press } from './buttons.ts'
import { dayOfVersion } from './dates.ts'
import { goTo, type Reply, type Screen, shown } from './visit.ts'
import { hearsMessages } from './where.ts'

const name = 'privacy'

export const privacy: Screen = {
  name,
  command: name,
  needs: 'nothing',
  async show({ contact, words }, [what]) {
    const { processing } = contact.consents
    if (processing?.decision !== 'given') {
      return shown({
        heading: words('bot-privacy-title'),
        text: words('bot-privacy-nothing'),
        rows: [[press(words('bot-help-return'), 'where')]],
      })
    }
    if (what === 'withdraw') return askWhetherToWithdraw(words)
    const hasMessages = hearsMessages(contact)
    const person = contact.person
    const told = {
      linked: person ? 'yes' : 'no',
      name: person ? [person.firstName, person.middleName].filter(Boolean).join(' ') : '',
      version: dayOfVersion(processing.version, contact.language),
      messages: hasMessages ? 'yes' : 'no',
    }
    return shown({
      heading: words('bot-privacy-title'),
      text: words('bot-privacy-text', told),
      rows: [
        [
          hasMessages
            ? press(words('bot-privacy-silence'), `${name}:silence`)
            : press(words('bot-privacy-messages'), 'consent-messages::'),
        ],
        ...(person
          ? [[press(words('bot-notices-title'), 'notices'), press(words('bot-anonymous-button'), 'anonymous')]]
          : []),
        [press(words('bot-privacy-withdraw'), `${name}:withdraw`)],
        [press(words('bot-help-return'), 'where')],
      ],
    })
  },
  async press({ deps, event, contact, words }, [what]) {
    const by = { contactId: contact.id, now: event.receivedAt }
    if (what === 'silence') {
      await withdrawConsent(deps.db, { ...by, purpose: 'messages' })
      return goTo(name, [], [], words('bot-messages-off'))
    }
    if (what === 'withdraw') return goTo(name, ['withdraw'])
    if (what !== 'gone') return goTo(name)
    await withdrawConsent(deps.db, { ...by, purpose: 'processing' })
    const rows = [[press(words('bot-consent-reconsider'), 'consent-processing')]]
    return shown({ heading: words('bot-privacy-title'), text: words('bot-privacy-withdrawn'), rows }, { memo: null })
  },
}

function askWhetherToWithdraw(words: Words): Reply {
  const rows = [[press(words('bot-privacy-withdraw-yes'), `${name}:gone`)], [press(words('bot-back'), name)]]
  return shown({ heading: words('bot-privacy-withdraw'), text: words('bot-privacy-withdraw-sure'), rows })
}
