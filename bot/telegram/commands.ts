// The list of commands beside the text field, in both languages.
import type { Api } from 'grammy'
import { languages, wordsOf } from '../../locales/index.ts'

const commands = [
  'menu',
  'surveys',
  'events',
  'advice',
  'requests',
  'ask',
  'materials',
  'contests',
  'resume',
  'cancel',
  'language',
  'notices',
  'privacy',
  'help',
] as const

export async function setCommands(api: Api): Promise<void> {
  await api.setMyCommands(listIn('ru'))
  for (const language of languages) await api.setMyCommands(listIn(language), { language_code: language })
}

function listIn(language: (typeof languages)[number]) {
  const words = wordsOf(language)
  return commands.map((command) => ({ command, description: words(`bot-command-${command}`) }))
}
