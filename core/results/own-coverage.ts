// What the head of an organisation may know of the progress of a survey in it: domain.md §5, rule 7, and ruling 0.3.

/** Of fewer one would know who they are. */
const fewest = 5

/** Of these a head sees nothing at all. */
const withheld: readonly string[] = ['young-difficulties']

/** «N из M ответили», or null where it is not said. */
export function coverageForHead(
  survey: string,
  { asked, answered }: { asked: number; answered: number },
): { asked: number; answered: number } | null {
  return asked < fewest || withheld.includes(survey) ? null : { asked, answered }
}
