// When the head hears that nobody of the organisation comes to an association: domain.md §4 (f).

/** Days after its end at which the list of a meeting is taken for finished. Ours. */
export const listedAfterDays = 3

/** A head is told of meetings so recent that something can be found out about them. Ours. */
export const tellableDays = 30

/** `came`: whether anybody of the organisation was there, meeting by meeting, the oldest first. */
export function isAbsentTwiceInARow(came: readonly boolean[]): boolean {
  return came.length >= 2 && came.slice(-2).every((one) => !one)
}
