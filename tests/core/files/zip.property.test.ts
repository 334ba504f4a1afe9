// Whatever bytes come, the list of contents is read or there is none: no throw, no endless reading.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeFile } from '../../../core/files/judge.ts'
import { entriesOfZip } from '../../../core/files/zip.ts'
import { docx, zip } from './make.ts'

test('any document with any bytes of it changed is judged without a throw', () => {
  const good = docx()
  const change = fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 }))
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), fc.nat(good.length), (changes, cut) => {
      const bytes = Buffer.from(good)
      for (const [at, byte] of changes) bytes[at] = byte
      for (const one of [bytes, bytes.subarray(0, cut)]) judgeFile(one, 'план.docx')
    }),
    { numRuns: 2000 },
  )
})

test('what was put in is listed', () => {
  const entry = fc.record({ name: fc.string({ minLength: 1, maxLength: 20 }), content: fc.string({ maxLength: 50 }) })
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 20 }), (entries) => {
      expect(entriesOfZip(zip(entries))?.map(({ name }) => name)).toEqual(
        entries.map(({ name }) => Buffer.from(name).toString()),
      )
    }),
  )
})
