// When the head hears that nobody of the organisation comes to an association: domain.md §4 (f).

/** `came`: whether anybody of the organisation was there, meeting by meeting, the oldest first. */
export function isAbsentTwiceInARow(came: readonly boolean[]): boolean {
  return came.length >= 2 && came.slice(-2).every((one) => !one)
}
