// Keys of anonymous runs that were sent a moment ago: a second press on the same button is then told so.
// Nothing is written: the run itself is gone, and a restart forgets these too.
const sent = new Map<string, number>()
const momentMs = 60_000
const mostKept = 1_000

export function noteSent(run: string, at: Date): void {
  if (sent.size >= mostKept) sent.delete(sent.keys().next().value as string)
  sent.set(run, at.getTime())
}

export function wasJustSent(run: string, at: Date): boolean {
  const then = sent.get(run)
  return then !== undefined && at.getTime() - then < momentMs
}
