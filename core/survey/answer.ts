// What a person answered, as it is kept.

/**
 * A scale's own number, an option's number from 1, a list of such numbers, a number, a text, a date
 * (YYYY-MM-DD), true or false, a registry's value or a list of them; 'na' is «does not apply».
 */
export type Answer = number | string | boolean | number[] | string[]

export type Answers = Record<string, Answer>

/** What a door hands over: the value of a press, a typed text, or a ready value from a file. */
export type Raw = string | number | boolean | readonly (string | number)[]

export const notApplicable = 'na'
