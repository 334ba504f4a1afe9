// Names are shown to staff and saved on their machines.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeName } from '../../../core/files/name.ts'

test.each([
  ['План работы.docx', 'docx', 'План работы.docx'],
  ['../../etc/passwd', 'txt', 'passwd.txt'],
  ['C:\\Users\\Анна\\план.pdf', 'pdf', 'план.pdf'],
  ['отчёт\u202Efdp.exe', 'docx', 'отчётfdp.exe.docx'],
  ['фото.JPEG', 'jpg', 'фото.jpeg'],
  ['план.pdf', 'docx', 'план.pdf.docx'],
  ['a<b>:"c|?*.pdf', 'pdf', 'a_b___c___.pdf'],
  ['...pdf', 'pdf', 'pdf.pdf'],
  ['', 'png', 'Файл 1.png'],
  ['\u200F\u0000', 'png', 'Файл 1.png'],
  ['/', 'png', 'Файл 1.png'],
] as const)('%j of kind %s is called %s', (given, kind, name) => {
  expect(safeName(given, kind, 'Файл 1')).toBe(name)
})

test('a very long name keeps its beginning and its kind', () => {
  expect(safeName(`${'я'.repeat(5000)}.pdf`, 'pdf', 'Файл')).toBe(`${'я'.repeat(100)}.pdf`)
})

test('whatever it was called, the name is one line, leads nowhere and turns nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
      const name = safeName(given, 'pdf', 'Файл')
      expect(name).toMatch(/^[^/\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+\.pdf$/u)
      expect(Array.from(name).length).toBeLessThanOrEqual(104)
    }),
    { numRuns: 1000 },
  )
})
