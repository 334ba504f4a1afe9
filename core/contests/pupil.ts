// What is kept of a pupil: a code that is no name, and a class. domain.md §6, consequence 6.

export type Read<Value> = { kind: 'read'; value: Value } | { kind: 'refused'; reason: string }

const longestCode = 16
/** Four letters in a row may be a name. */
const mostLettersTogether = 3

/** As the organisation lists its pupils, «07-012» or «СОШ7-12»: a list that only it can read. */
export function readPupilCode(typed: string): Read<string> {
  const code = typed.trim().toLocaleUpperCase('ru')
  const isShort = code.length > 0 && code.length <= longestCode
  const letters = code.match(/\p{L}+/gu) ?? []
  const isNoName = /\d/.test(code) && letters.every((run) => run.length <= mostLettersTogether)
  const isPlain = /^[\p{L}\d][\p{L}\d/-]*$/u.test(code)
  return isShort && isPlain && isNoName
    ? { kind: 'read', value: code }
    : { kind: 'refused', reason: 'contests-refused-code' }
}

export function readPupilClass(given: string): Read<number> {
  const value = Number(given)
  return /^\d{1,2}$/.test(given.trim()) && value >= 1 && value <= 11
    ? { kind: 'read', value }
    : { kind: 'refused', reason: 'contests-refused-class' }
}

export type Pupil = { code: string; grade: number }

/** Null where the application is an educator's own. */
export function pupilOf(of: { pupilCode: string | null; pupilClass: number | null }): Pupil | null {
  return of.pupilCode === null ? null : { code: of.pupilCode, grade: of.pupilClass ?? 0 }
}
