// Twenty fast presses of one button are one press; a harmless memory, lost with the process.

const soonMs = 3_000
const mostKept = 20_000

/** Says whether this chat has pressed this very button of this very message a moment ago. */
export function createRepeats() {
  const last = new Map<string, { button: string; at: number }>()
  return (chat: string, button: string, at: Date): boolean => {
    const before = last.get(chat)
    if (before?.button === button && at.getTime() - before.at < soonMs) return true
    last.delete(chat)
    if (last.size >= mostKept) last.delete(last.keys().next().value as string)
    last.set(chat, { button, at: at.getTime() })
    return false
  }
}

export type Repeats = ReturnType<typeof createRepeats>
