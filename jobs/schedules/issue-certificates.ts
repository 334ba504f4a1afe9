// Every five minutes: who was at an event that ended an hour ago is given a certificate.
import { issueCertificates } from '../../db/events/certificates.ts'
import type { Schedule } from '../schedule.ts'

export const issueDueCertificates: Schedule = {
  name: 'issue-certificates',
  cron: '*/5 * * * *',
  run: async ({ db, now, hours }) => ({ issued: await issueCertificates(db, now, hours) }),
}
