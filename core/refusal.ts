// A failure that was expected and has words: thrown where there is nobody to return it to, told at the door.

export type Arguments = Record<string, string | number>

export class Refusal extends Error {
  /** A message of locales/. */
  readonly key: string
  readonly args: Arguments
  constructor(key: string, args: Arguments = {}, options?: ErrorOptions) {
    super(`${key} ${JSON.stringify(args)}`, options)
    this.key = key
    this.args = args
  }
}
