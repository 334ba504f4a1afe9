// What time means for a wave.

/**
 * Whether something that the inbox received at `receivedAt` is in time, whatever the wave's status has become since:
 * what waited in a queue while the wave closed still counts.
 */
export function isInTime(wave: { opensAt: Date; closesAt: Date }, receivedAt: Date): boolean {
  return receivedAt >= wave.opensAt && receivedAt < wave.closesAt
}

const stallMs = 120_000

/** Whether whoever is opening a wave since `openingAt` must have died over it. */
export function isStalled(openingAt: Date | null, now: Date): boolean {
  return openingAt === null || now.getTime() - openingAt.getTime() >= stallMs
}
