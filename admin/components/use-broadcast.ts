// What the buttons of a broadcast's page have in common: asked before it happens, told after it, one at a time.
import { useNotice } from 'adminjs'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { sendToPage } from './page-api.ts'

/** After these the page stays as it is. */
const staying = new Set(['save', 'test', 'saveTemplate'])

/** `onSeen`: what the draft holds by now. */
export function useBroadcastActs(id: number, onTurn: () => void, onSeen?: (seen: string) => void) {
  const addNotice = useNotice()
  const navigate = useNavigate()
  const [asked, setAsked] = useState<any>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const act = async (what: string, values: Record<string, string> = {}) => {
    setBusy(true)
    const answer = await sendToPage('broadcast', { ...values, broadcast: String(id), what })
    setBusy(false)
    if (answer.seen) onSeen?.(answer.seen)
    setAsked(answer.preview ? answer : null)
    const isRefused = answer.notice?.type === 'error'
    setRefusal(isRefused ? answer.notice.message : (answer.message ?? null))
    if (!answer.notice || isRefused) return
    addNotice(answer.notice)
    if (answer.redirect) navigate(answer.redirect)
    else if (!staying.has(what)) onTurn()
  }
  /** What was asked or refused is about what stood there before. */
  const forget = () => {
    setAsked(null)
    setRefusal(null)
  }
  return { act, asked, forget, refusal, isBusy }
}
