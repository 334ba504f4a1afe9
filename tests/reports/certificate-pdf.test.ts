// Certificates as PDF: a page each, Cyrillic in a font that travels with the file.
import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type CertificateToWrite, writeCertificates } from '../../reports/certificate-pdf.ts'

const certificate = (given: Partial<CertificateToWrite> = {}): CertificateToWrite => ({
  number: '2026-00042',
  issuedAt: new Date('2026-12-04T15:00:00Z'),
  role: 'participant',
  person: { lastName: 'Ёлкина', firstName: 'Мария', middleName: 'Петровна' },
  event: { kind: 'seminar', title: 'План за 20 минут', startsAt: new Date('2026-12-04T12:00:00Z'), hours: 2 },
  address: `https://kmc.example.org/c/${'a'.repeat(32)}`,
  ...given,
})
const about = { signer: 'Директор методического центра А. Б. Иванова', zone: 'Europe/Moscow' }
const pages = (file: Buffer) => file.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0

test('a certificate is one page, however long its words', async () => {
  const short = await writeCertificates([certificate()], about)
  if (process.env.SHOTS) writeFileSync(`${process.env.SHOTS}/certificate.pdf`, short)
  expect(pages(short)).toBe(1)
  expect(short.toString('latin1')).toContain('DejaVuSans')
  const title = 'Формирование функциональной грамотности обучающихся на уроках и во внеурочной деятельности: '.repeat(2)
  const person = {
    lastName: 'Константинопольская-Преображенская',
    firstName: 'Александра',
    middleName: 'Константиновна',
  }
  const long = certificate({ person, event: { ...certificate().event, title: title.slice(0, 200) } })
  const file = await writeCertificates([long], { ...about, signer: 'Очень длинная должность '.repeat(5) })
  if (process.env.SHOTS) writeFileSync(`${process.env.SHOTS}/certificate-long.pdf`, file)
  expect(pages(file)).toBe(1)
})

test('the code of its page is on it only where people can reach one', async () => {
  const [without, whole] = await Promise.all([
    writeCertificates([certificate({ address: null })], about),
    writeCertificates([certificate()], about),
  ])
  if (process.env.SHOTS) writeFileSync(`${process.env.SHOTS}/certificate-alone.pdf`, without)
  expect(pages(without)).toBe(1)
  expect(without.length).toBeLessThan(whole.length)
})

test('several are one file, a page each', async () => {
  const file = await writeCertificates([certificate(), certificate({ role: 'speaker' }), certificate()], about)
  expect(pages(file)).toBe(3)
})
