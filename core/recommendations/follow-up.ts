// When people are asked «Удалось применить?», and of how much at once.

/** Days since something was recommended: time to try it in a few lessons. */
export const followUpDays = 30

/** At most so many at one asking; the rest of what was recommended is not asked about. */
export const mostAsked = 3

/** What is older is not asked about any more: nobody remembers. */
export const oldestDays = 120

/** What could not be asked for so many days, for the program was off, is not asked any more. */
export const askableDays = 14
