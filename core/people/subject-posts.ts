// Which posts have no subject of their own, so that (c) is asked without its subject area: ruling 0.13.

const withoutSubject: readonly string[] = ['psychologist', 'social_pedagogue']

/** By the post's code in the catalogue. A kindergarten teacher has one: an educational field. */
export function hasSubject(position: string): boolean {
  return !withoutSubject.includes(position)
}
