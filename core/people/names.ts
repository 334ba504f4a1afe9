// The forms of a person's name, and the form in which any name is searched.

export type PersonName = { lastName: string; firstName: string; middleName?: string | null }

const NBSP = '\u00a0'

/** «Фамилия Имя Отчество», for registries. */
export function fullName(name: PersonName): string {
  return parts(name).join(' ')
}

/** «Фамилия И. О.», for tables; it does not break over lines. */
export function shortName({ lastName, firstName, middleName }: PersonName): string {
  return [lastName, initial(firstName), initial(middleName)].filter((part) => part !== '').join(NBSP)
}

/** «Имя Отчество», for speaking to a person; without a middle name, the first name. */
export function addressName({ firstName, middleName }: PersonName): string {
  return [firstName, middleName].filter(Boolean).join(' ')
}

/** What `searchName` keeps of a person: last first middle, normalised. */
export function searchNameOf(name: PersonName): string {
  return normaliseForSearch(fullName(name))
}

/** Lower case, ё as е, one plain space between words. Both the column and what is typed go through it. */
export function normaliseForSearch(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/ё\u0308*/g, 'е')
    .replace(/\s+/g, ' ')
    .trim()
}

function parts({ lastName, firstName, middleName }: PersonName): string[] {
  return [lastName, firstName, middleName ?? ''].filter((part) => part !== '')
}

/** «И.»; «А.-М.» of a double name. */
function initial(name: string | null | undefined): string {
  const letters = (name ?? '').split('-').map((part) => Array.from(part)[0])
  return letters
    .filter((letter) => letter !== undefined)
    .map((letter) => `${letter}.`)
    .join('-')
}
