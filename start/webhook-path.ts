// Where the messenger brings its updates.

/** Hard to guess, and the same after every restart. */
export function webhookPath(secret: string): string {
  return secret.slice(0, 24)
}
