// Every screen of the chat: one file each, one line here.
import { advice } from './advice.ts'
import { anonymous } from './anonymous.ts'
import { cancel } from './cancel.ts'
import { code } from './code.ts'
import { consentMessages } from './consent-messages.ts'
import { consentProcessing } from './consent-processing.ts'
import { followUp } from './follow-up.ts'
import { help } from './help.ts'
import { language } from './language.ts'
import { menu } from './menu.ts'
import { privacy } from './privacy.ts'
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
  training,
  talk,
  vacancies,
  resume,
  cancel,
  language,
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
