// The work of the office. To add one: its file here, its line below.
import type { OfficeJob } from './job.ts'
import { writeExport } from './write-export.ts'

export const officeJobs: readonly OfficeJob[] = [writeExport]
