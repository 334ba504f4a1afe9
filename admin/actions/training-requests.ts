// The steps of a training request. Which of them suits is the status's to say, who may is the right's.
import { canTake, type RequestStatus, type RequestStep } from '../../core/training/request-status.ts'
import { makeTrainingRequest, type NewTrainingRequest } from '../../db/new-training-request.ts'
import {
  completeTrainingRequest,
  confirmTrainingRequest,
  declineTrainingRequest,
  planTrainingRequest,
  referTrainingRequest,
} from '../../db/training-requests.ts'
import type { ActionDeclaration, Row } from '../declare.ts'
import { choicesOf, fieldOf, modelOf } from '../model.ts'

const request = modelOf('TrainingRequest')
const choice = (name: string) => ({
  name,
  kind: 'choice' as const,
  choices: choicesOf(fieldOf(request, name)) ?? [],
  required: true,
})
const suits =
  (step: RequestStep) =>
  ({ status }: Row) =>
    canTake(step, status as RequestStatus)

export const make: ActionDeclaration = {
  name: 'makeTrainingRequest',
  icon: 'Plus',
  type: 'resource',
  fields: [
    { name: 'person', kind: 'reference', reference: 'Person', required: true },
    { name: 'year', kind: 'text', required: true },
    choice('area'),
    { name: 'topic', kind: 'text' },
    choice('reason'),
    choice('kind'),
    choice('form'),
    { name: 'months', kind: 'text' },
    choice('funding'),
  ],
  run: async ({ db, actor, now }, _record, { person, year, topic = '', months = '', ...chosen }) => {
    const numbers = months.split(/[\s,;]+/).filter(Boolean)
    const asked = { ...chosen, personId: Number(person), year: Number(year), topic, months: numbers.map(Number) }
    // readFields has let through only what the columns know.
    await makeTrainingRequest(db, actor, asked as unknown as NewTrainingRequest, now)
    return { message: 'panel-makeTrainingRequest-done' }
  },
}

export const confirm: ActionDeclaration = {
  name: 'confirmTrainingRequest',
  icon: 'Check',
  type: 'record',
  subject: 'trainingConfirmation',
  suits: suits('confirm'),
  fields: [{ name: 'priority', kind: 'choice', choices: ['1', '2', '3'], required: true }],
  run: async ({ db, actor, now }, { id }, { priority }) => {
    await confirmTrainingRequest(db, actor, { id: Number(id), priority: Number(priority), now })
    return { message: 'panel-confirmTrainingRequest-done' }
  },
}

export const plan: ActionDeclaration = {
  name: 'planTrainingRequest',
  icon: 'Calendar',
  type: 'record',
  subject: 'trainingDecision',
  suits: suits('plan'),
  run: async ({ db, actor, now }, { id }) => {
    await planTrainingRequest(db, actor, { id: Number(id), now })
    return { message: 'panel-planTrainingRequest-done' }
  },
}

export const refer: ActionDeclaration = {
  name: 'referTrainingRequest',
  icon: 'Send',
  type: 'record',
  subject: 'trainingDecision',
  suits: suits('refer'),
  fields: [{ name: 'orderDocument', kind: 'text', required: true }],
  run: async ({ db, actor, now }, { id }, { orderDocument = '' }) => {
    await referTrainingRequest(db, actor, { id: Number(id), orderDocument, now })
    return { message: 'panel-referTrainingRequest-done' }
  },
}

export const complete: ActionDeclaration = {
  name: 'completeTrainingRequest',
  icon: 'CheckCircle',
  type: 'record',
  subject: 'trainingDecision',
  suits: suits('complete'),
  fields: [{ name: 'course', kind: 'reference', reference: 'CourseRecord', required: true }],
  run: async ({ db, actor, now }, { id }, { course }) => {
    await completeTrainingRequest(db, actor, { id: Number(id), courseId: Number(course), now })
    return { message: 'panel-completeTrainingRequest-done' }
  },
}

export const decline: ActionDeclaration = {
  name: 'declineTrainingRequest',
  icon: 'XCircle',
  type: 'record',
  subject: 'trainingDecision',
  isDangerous: true,
  suits: suits('decline'),
  fields: [{ name: 'declineReason', kind: 'longtext', required: true }],
  run: async ({ db, actor, now }, { id }, { declineReason = '' }) => {
    await declineTrainingRequest(db, actor, { id: Number(id), reason: declineReason, now })
    return { message: 'panel-declineTrainingRequest-done' }
  },
}
