// Every method that the sandbox carries out; the others that Telegram has are refused with 501 in words.
import type { Methods } from '../call.ts'
import { account } from './account.ts'
import { commands } from './commands.ts'
import { edits } from './edits.ts'
import { files } from './files.ts'
import { presses } from './presses.ts'
import { texts } from './texts.ts'
import { updates } from './updates.ts'

export const methods: Methods = { ...account, ...updates, ...texts, ...edits, ...files, ...presses, ...commands }
