// Whom a methodical association is for, decided from its audience and a person's post.

/** An empty list narrows nothing; `positions` are codes of the catalogue. */
export type RmoAudience = {
  organisationTypes: readonly string[]
  positions: readonly string[]
  subjects: readonly string[]
  classTeachers: boolean
}

export type Post = {
  organisationType: string
  position: string
  subjects: readonly string[]
  isClassTeacher: boolean
}

export function isInAudience(audience: RmoAudience, post: Post): boolean {
  return (
    admits(audience.organisationTypes, [post.organisationType]) &&
    admits(audience.positions, [post.position]) &&
    admits(audience.subjects, post.subjects) &&
    (!audience.classTeachers || post.isClassTeacher)
  )
}

function admits(wanted: readonly string[], has: readonly string[]): boolean {
  return wanted.length === 0 || has.some((one) => wanted.includes(one))
}
