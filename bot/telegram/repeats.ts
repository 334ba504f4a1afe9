// Twenty fast presses of one button are one press; a harmless memory, lost with the process.

const soonMs = 3_000
const mostKept = 20_000

export type Press = { chat: string; button: string; at: Date }

export function createRepeats() {
  const last = new Map<string, Press>()
  return {
    /** Whether this very button of this very message was pressed and served a moment ago. */
    has: ({ chat, button, at }: Press): boolean => {
      const before = last.get(chat)
      return before?.button === button && at.getTime() - before.at.getTime() < soonMs
    },
    /** To be called once the press has done its work: what failed is not repeated but tried again. */
    note: (press: Press): void => {
      last.delete(press.chat)
      if (last.size >= mostKept) last.delete(last.keys().next().value as string)
      last.set(press.chat, press)
    },
  }
}

export type Repeats = ReturnType<typeof createRepeats>
