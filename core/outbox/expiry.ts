// Until when a message is worth saying: a kind declares it, and asks whoever queues it where only they can know.

const day = 24 * 3_600_000

/**
 * - so many days after it may first be said: longer than the silence of the New Year, unless it is queued in sending hours;
 * - `asked`: whoever queues it says until when – the start of the event, the closing of the survey;
 * - `never`: however late, its reader would want to know, or it is taken back where it has become pointless.
 */
export type Expiry = { days: number } | 'asked' | 'never'

/** What has to be said of the end where a message is queued: of an `asked` kind when it is, of any other nothing. */
export type End<Of extends Expiry> = Of extends 'asked' ? { expiresAt: Date } : { expiresAt?: never }

/**
 * From when on it is not sent any more; null for a message that is worth saying at any time.
 * @param notBefore when it may first be said
 * @throws where a kind asks for its end and is given none
 */
export function endOf(kind: { name: string; expires: Expiry }, notBefore: Date, asked?: Date): Date | null {
  const { expires } = kind
  if (expires === 'never') return null
  if (expires !== 'asked') return new Date(notBefore.getTime() + expires.days * day)
  if (!asked) throw new Error(`outbox: a message of the kind «${kind.name}» was queued without its end`)
  return asked
}
