// What Telegram's refusals and the network's failures mean for a message (and for a poll).
import { GrammyError, HttpError } from 'grammy'
import type { Failure } from '../channel/ports.ts'
import { NotUploaded } from './attachments.ts'

/** Never connected, so never carried out. */
const definite = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])

export function failureOf(error: unknown): Failure {
  if (error instanceof GrammyError) return refusalOf(error)
  if (error instanceof HttpError) return networkFailureOf(error.error)
  if (error instanceof NotUploaded) return { kind: 'unreached', error: error.message }
  // Not a call that went wrong but our own code before it: nothing was sent.
  return { kind: 'refused', error: words(error) }
}

function refusalOf({ error_code: code, description, parameters }: GrammyError): Failure {
  if (code === 429) return { kind: 'throttled', retryAfterMs: (parameters.retry_after ?? 1) * 1000 }
  // A token of the wrong shape is «not found».
  if (code === 401 || code === 404) return { kind: 'unauthorized' }
  if (code === 403) return { kind: 'blocked' }
  if (code === 409) return { kind: 'conflict' }
  if (code === 400 && /chat not found|PEER_ID_INVALID|user not found/i.test(description)) return { kind: 'invalid' }
  // 5xx: a gateway may have lost the answer of a call that went through.
  const error = `${code}: ${description}`
  if (code >= 500) return { kind: 'unknown', error }
  return { kind: 'refused', error, ...(wrongFile.test(description) && { about: 'file' as const }) }
}

/** Of whatever size, shape or kind: said of the file itself, and so for everybody to whom it goes. */
const wrongFile =
  /IMAGE_PROCESS_FAILED|PHOTO_\w*INVALID|wrong file|wrong type of|use file of type|must be non-empty|too big|TOO LARGE/i

function networkFailureOf(error: unknown): Failure {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  // With several addresses a failed connection has no message of its own; a lost answer says which call it was.
  const neverConnected = definite.has(code) || /reason: (connect |$)/.test(words(error)) || /CERT|TLS/.test(code)
  return { kind: neverConnected ? 'unreached' : 'unknown', error: words(error) }
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
