// A file is what it contains, whatever it is called.
import { describe, expect, test } from 'vitest'
import { judgeFile } from '../../../core/files/judge.ts'
import { largestFile, mebibyte } from '../../../core/files/kinds.ts'
import { docx, jpg, odt, office, pdf, png, zip } from './make.ts'

const faultOf = (bytes: Buffer, name: string) => {
  const judged = judgeFile(bytes, name)
  return 'reason' in judged ? judged.reason.key : judged.kind
}

test.each([
  ['pdf', pdf],
  ['docx', docx()],
  ['xlsx', office('xl/workbook.xml')],
  ['pptx', office('ppt/presentation.xml')],
  ['odt', odt],
  ['png', png],
  ['jpg', jpg],
])('%s is known by its contents, even under the name of a program', (kind, bytes) => {
  expect(judgeFile(bytes, 'setup.exe')).toEqual({ kind })
})

test('a text is known by its name and by having no sign that a keyboard does not write', () => {
  expect(judgeFile(Buffer.from('План работы\r\n1. Урок'), 'План.TXT')).toEqual({ kind: 'txt' })
  const windows1251 = Buffer.from([0xcf, 0xeb, 0xe0, 0xed])
  expect(judgeFile(windows1251, 'план.txt')).toEqual({ kind: 'txt' })
})

describe('what is not taken', () => {
  test.each([
    ['a program', Buffer.from('MZ\x90\0\x03'), 'план.pdf'],
    ['a program called a text', Buffer.from('MZ\x90\0\x03'), 'план.txt'],
    ['a script called a text', Buffer.from('#!/bin/sh\nrm -rf /'), 'план.txt'],
    ['a script by its own name', Buffer.from('@echo off'), 'план.bat'],
    ['a page', Buffer.from('<html><script>1</script>'), 'план.html'],
    ['an old document of Word', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'план.doc'],
    ['an archive', zip([{ name: 'план.docx', content: 'x' }]), 'план.zip'],
    ['an archive called a document', zip([{ name: 'план.exe', content: 'x' }]), 'план.docx'],
    ['a document that was cut off', docx().subarray(0, 60), 'план.docx'],
    ['a document behind a password', office('word/document.xml', [{ name: 'x', encrypted: true }]), 'план.docx'],
  ])('%s', (_what, bytes, name) => {
    expect(faultOf(bytes, name)).toBe('survey-files-unknown')
  })

  test.each([
    ['a document with macros', office('word/document.xml', [{ name: 'word/vbaProject.bin' }])],
    ['a workbook with the macros of old', office('xl/workbook.xml', [{ name: 'xl/macrosheets/sheet1.xml' }])],
    ['a document with a program inside', office('word/document.xml', [{ name: 'word/embeddings/a.exe' }])],
    ['a PDF that runs', Buffer.from('%PDF-1.7\n<< /S /JavaScript /JS (app.alert(1)) >>')],
  ])('%s', (_what, bytes) => {
    expect(faultOf(bytes, 'план.docx')).toBe('survey-files-programs')
  })

  test('a document that would swell a thousandfold, judged without unpacking a byte of it', () => {
    const one = { name: 'word/media/image1.png', content: 'x'.repeat(1000), claims: 1000 * mebibyte }
    expect(faultOf(office('word/document.xml', [one]), 'план.docx')).toBe('survey-files-bomb')
    const many = Array.from({ length: 400 }, (_, i) => ({ name: `word/${i}.xml`, claims: mebibyte }))
    expect(faultOf(office('word/document.xml', many), 'план.docx')).toBe('survey-files-bomb')
  })

  test('nothing, and too much', () => {
    expect(faultOf(Buffer.alloc(0), 'план.pdf')).toBe('survey-files-empty')
    expect(faultOf(Buffer.concat([pdf, Buffer.alloc(largestFile)]), 'план.pdf')).toBe('survey-files-large')
  })
})
