// «Люди» of a wave as a table to write: who was asked, whether they have answered, what was sent to them.
import { fullName } from '../../core/people/names.ts'
import type { Language } from '../../core/view.ts'
import type { Respondent, RespondentList } from '../../db/wave-respondents.ts'
import { wordsOf } from '../../locales/index.ts'
import type { TableToWrite, Value } from '../../reports/table.ts'
import { adminWords } from '../locale.ts'

/** What the page shows of somebody: of an anonymous wave neither when nor whether they are in the middle. */
export type Shown = Pick<Respondent, 'standing' | 'hasBegun'> & {
  answeredAt: string | null
  message: { kind: string; status: string; at: string } | null
}

export function respondentsToWrite(
  { count, rows }: RespondentList,
  language: Language,
  shown: (row: Respondent) => Shown,
): TableToWrite & { count: number } {
  const words = adminWords(language)
  const say = (key: string) => words[`own.waves.${key}`] ?? key
  const stateOf = ({ standing, answeredAt, hasBegun }: Shown) => {
    if (standing !== 'answered') return say(hasBegun ? 'inMiddle' : 'notYet')
    if (answeredAt === null) return say('answered')
    return wordsOf(language)('panel-ui-own-waves-answeredAt', { label: answeredAt })
  }
  async function* written(): AsyncGenerator<Value[]> {
    for await (const row of rows()) {
      const one = shown(row)
      const { message } = one
      yield [
        fullName(row),
        row.organisation,
        words[`resources.Organisation.labels.type.${row.type}`] ?? row.type,
        stateOf(one),
        one.standing === 'answered' ? null : say(`is.${one.standing}`),
        message && `${say(`kind.${message.kind}`)}: ${say(`message.${message.status}`)}, ${message.at}`,
      ]
    }
  }
  return {
    name: say('people'),
    head: ['person', 'shortName', 'type', 'state', 'standing', 'message'].map((name) => say(`column.${name}`)),
    widths: [36, 32, 18, 32, 28, 48],
    count,
    rows: written,
  }
}
