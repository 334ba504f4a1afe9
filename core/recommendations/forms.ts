// What a finding is made into: five forms, each with its addressee and its kind.

export const forms = ['person', 'mentor', 'organisation', 'course', 'seminar'] as const
export type Form = (typeof forms)[number]

export type Addressee = 'respondent' | 'mentor' | 'staff' | 'organisation' | 'rmo'

/** What the database calls it. A seminar without an association is the centre's own. */
export function addressOf(form: Form, hasRmo: boolean): { addressee: Addressee; kind: string } {
  switch (form) {
    case 'person':
      return { addressee: 'respondent', kind: 'tip' }
    case 'mentor':
      return { addressee: 'mentor', kind: 'mentor' }
    case 'organisation':
      return { addressee: 'organisation', kind: 'plan' }
    case 'course':
      return { addressee: 'staff', kind: 'course' }
    case 'seminar':
      return { addressee: hasRmo ? 'rmo' : 'staff', kind: 'seminar' }
  }
}

export function isForm(word: string | undefined): word is Form {
  return forms.some((form) => form === word)
}

/** Made of one person's result; the others speak of nobody. */
export function isPersonal(form: Form): boolean {
  return form === 'person' || form === 'mentor'
}
