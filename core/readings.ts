// Everything that code reads out of questionnaires. To add one: beside what reads it, and a line here.
import { wishesReading } from './materials/wishes.ts'
import { rmoReading } from './rmo/reading.ts'
import type { Reading } from './survey/reading.ts'
import { trainingReading } from './training/answers.ts'
import { diagnosisReading } from './training/low-areas.ts'
import { tutorReading } from './tutors/report-checks.ts'
import { vacancyReading } from './vacancies/answers.ts'

export const readings: readonly Reading[] = [
  trainingReading,
  diagnosisReading,
  vacancyReading,
  rmoReading,
  wishesReading,
  tutorReading,
]
