// How the chunks of a backup are closed: with a key by AES-256-GCM, without one by a checksum that finds damage.
// Header, number and «last» are part of each tag, so chunks cannot be changed, swapped, dropped or cut off unseen.
import { createCipheriv, createDecipheriv, createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { Refusal } from '../../core/refusal.ts'
import { format, type Header } from './header.ts'

export type Place = { number: number; isLast: boolean }

export type Seal = {
  header: Header
  /** The chunk, closed, with its tag of 16 bytes behind it. */
  close: (chunk: Buffer, place: Place) => Buffer
  /** Null when the chunk is not what was closed at this place. */
  open: (closed: Buffer, place: Place) => Buffer | null
}

export const tagBytes = 16

/** For a new file; the salt, and so the key, are its own. */
export async function newSeal(passphrase: string | undefined): Promise<Seal> {
  if (!passphrase) return checksums({ metodistBackup: format, cipher: 'none' })
  const salt = randomBytes(16)
  const { key, check } = await derive(passphrase, salt)
  const hex = salt.toString('hex')
  return gcm({ metodistBackup: format, cipher: 'aes-256-gcm', kdf: 'scrypt-32768-8-1', salt: hex, check }, key)
}

/** @throws Refusal when the file needs a key that is missing, or another one */
export async function sealOf(header: Header, passphrase: string | undefined, file: string): Promise<Seal> {
  if (header.cipher === 'none') return checksums(header)
  if (!passphrase) throw new Refusal('backup-needs-key', { file })
  const { key, check } = await derive(passphrase, Buffer.from(header.salt, 'hex'))
  if (check !== header.check) throw new Refusal('backup-wrong-key', { file })
  return gcm(header, key)
}

async function derive(passphrase: string, salt: Buffer): Promise<{ key: Buffer; check: string }> {
  const derived = await new Promise<Buffer>((resolve, reject) => {
    const cost = { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
    scrypt(passphrase, salt, 40, cost, (error, bytes) => (error ? reject(error) : resolve(bytes)))
  })
  return { key: derived.subarray(0, 32), check: derived.subarray(32).toString('hex') }
}

function gcm(header: Header, key: Buffer): Seal {
  const about = aboutOf(header)
  return {
    header,
    close: (chunk, place) => {
      const cipher = createCipheriv('aes-256-gcm', key, nonceOf(place)).setAAD(about(place))
      return Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()])
    },
    open: (closed, place) => {
      const [body, tag] = split(closed)
      const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(place), { authTagLength: tagBytes })
      decipher.setAAD(about(place)).setAuthTag(tag)
      try {
        return Buffer.concat([decipher.update(body), decipher.final()])
      } catch {
        return null
      }
    },
  }
}

function checksums(header: Header): Seal {
  const about = aboutOf(header)
  const tagOf = (chunk: Buffer, place: Place) =>
    createHash('sha256').update(about(place)).update(chunk).digest().subarray(0, tagBytes)
  return {
    header,
    close: (chunk, place) => Buffer.concat([chunk, tagOf(chunk, place)]),
    open: (closed, place) => {
      const [body, tag] = split(closed)
      return timingSafeEqual(tagOf(body, place), tag) ? body : null
    },
  }
}

function split(closed: Buffer): [body: Buffer, tag: Buffer] {
  return [closed.subarray(0, -tagBytes), closed.subarray(-tagBytes)]
}

/** What is authenticated besides the chunk itself. */
function aboutOf(header: Header): (place: Place) => Buffer {
  const line = JSON.stringify(header)
  return ({ number, isLast }) => Buffer.from(`${line}\n${number}\n${isLast ? 'last' : 'more'}\n`)
}

/** The key is used for one file alone, so counting makes nonces that never repeat. */
function nonceOf({ number }: Place): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeBigUInt64BE(BigInt(number), 4)
  return nonce
}
