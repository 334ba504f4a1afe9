// Every screen of the chat: one file each, one line here.
import { advice } from './advice.ts'
import { anonymous } from './anonymous.ts'
import { application } from './application.ts'
import { applications } from './applications.ts'
import { broadcast } from './broadcast.ts'
import { calendar } from './calendar.ts'
import { cancel } from './cancel.ts'
import { certificate } from './certificate.ts'
import { code } from './code.ts'
import { consentMessages } from './consent-messages.ts'
import { consentProcessing } from './consent-processing.ts'
import { event } from './event.ts'
import { eventCycle } from './event-cycle.ts'
import { eventFiles } from './event-files.ts'
import { events } from './events.ts'
import { followUp } from './follow-up.ts'
import { help } from './help.ts'
import { here } from './here.ts'
import { language } from './language.ts'
import { material } from './material.ts'
import { materials } from './materials.ts'
import { meetings } from './meetings.ts'
import { menu } from './menu.ts'
import { message } from './message.ts'
import { notices } from './notices.ts'
import { privacy } from './privacy.ts'
import { question } from './question.ts'
import { questions } from './questions.ts'
import { replies } from './replies.ts'
import { reply } from './reply.ts'
import { request } from './request.ts'
import { result } from './result.ts'
import { resume } from './resume.ts'
import { showing } from './showing.ts'
import { survey } from './survey/screen.ts'
import { surveys } from './surveys.ts'
import { talk } from './talk.ts'
import { tasks } from './tasks.ts'
import { training } from './training.ts'
import { vacancies } from './vacancies.ts'
import type { Screen } from './visit.ts'
import { wave } from './wave.ts'
import { welcome } from './welcome.ts'

export const screens: readonly Screen[] = [
  welcome,
  consentProcessing,
  consentMessages,
  code,
  request,
  menu,
  surveys,
  survey,
  wave,
  result,
  showing,
  advice,
  followUp,
  tasks,
  meetings,
  training,
  events,
  event,
  eventCycle,
  eventFiles,
  materials,
  material,
  questions,
  question,
  replies,
  reply,
  applications,
  application,
  here,
  certificate,
  calendar,
  talk,
  vacancies,
  broadcast,
  message,
  resume,
  cancel,
  language,
  notices,
  privacy,
  anonymous,
  help,
]

export function screenNamed(name: string): Screen | undefined {
  return screens.find((screen) => screen.name === name)
}

export function screenOfCommand(command: string): Screen | undefined {
  return screens.find((screen) => screen.command === command)
}
