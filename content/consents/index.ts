// The consent documents that are asked for, by purpose.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type ConsentDocument, consentDocumentSchema, type Purpose } from '../../core/consents/document.ts'

export const consents: Record<Purpose, ConsentDocument> = {
  processing: load('processing'),
  messages: load('messages'),
}

function load(purpose: Purpose): ConsentDocument {
  const file = new URL(`./${purpose}.yaml`, import.meta.url)
  return consentDocumentSchema.parse(parse(readFileSync(file, 'utf8')))
}
