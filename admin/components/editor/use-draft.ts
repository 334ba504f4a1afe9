// A draft in the browser: what is typed is shown at once, saved a moment later, and never dropped.
import { useEffect, useRef, useState } from 'react'
import { sendToPage } from '../page-api.ts'
import { type Edit, editedLocally, queued } from './local-edits.ts'

export type Problem = { path: (string | number)[]; line: number; text: string; isError: boolean }
export type Status = 'saved' | 'waiting' | 'saving' | 'unheard' | 'refused'

const pauseMs = 500
const againMs = 5_000

type Held = { text: string; rev: number; edits: Edit[] }

/** `which` names the draft as the address does. What was not saved when the page went away is taken up again. */
export function useDraft(which: Record<string, string>, loaded: any) {
  const stash = `survey-editor:${new URLSearchParams(which)}`
  const [seen, setSeen] = useState<any>(loaded)
  const [tree, setTree] = useState<any>(loaded.tree)
  const [text, setText] = useState<string>(loaded.text)
  const [status, setStatus] = useState<Status>('saved')
  const [trouble, setTrouble] = useState<string | null>(null)
  const [conflict, setConflict] = useState<any>(null)
  // What the next save sends: the text as the server knows it or as it was typed, and the form's edits on top.
  const held = useRef<Held>({ text: loaded.text, rev: loaded.rev, edits: [] })
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const flight = useRef<Promise<void> | null>(null)
  const away = useRef<Held | null>(null)
  const isDirty = useRef(false)

  useEffect(() => {
    const kept = sessionStorage.getItem(stash)
    if (kept) {
      held.current = JSON.parse(kept)
      setText(held.current.text)
      later(0)
    }
    const leave = (event: BeforeUnloadEvent) => {
      if (isDirty.current) event.preventDefault()
    }
    window.addEventListener('beforeunload', leave)
    return () => {
      window.removeEventListener('beforeunload', leave)
      clearTimeout(timer.current)
      if (isDirty.current) void save()
    }
  }, [])

  function later(ms = pauseMs) {
    isDirty.current = true
    const { text: base, rev, edits } = held.current
    const before = away.current?.text === base ? away.current.edits : []
    sessionStorage.setItem(stash, JSON.stringify({ text: base, rev, edits: queued(before, edits) }))
    setStatus('waiting')
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void save(), ms)
  }

  function change(edits: Edit[]) {
    held.current = { ...held.current, edits: queued(held.current.edits, edits) }
    setTree((before: any) => editedLocally(before, edits))
    later(edits.some((edit) => edit.do === 'recode') ? 0 : pauseMs)
  }

  function write(typed: string) {
    held.current = { ...held.current, text: typed, edits: [] }
    setText(typed)
    later()
  }

  /** Resolves when what was typed so far is kept, or cannot be; true where it is. */
  async function save(over = false): Promise<boolean> {
    clearTimeout(timer.current)
    while (flight.current) await flight.current
    if (!isDirty.current && !over) return true
    const sent = held.current
    held.current = { ...sent, edits: [] }
    away.current = sent
    isDirty.current = false
    setStatus('saving')
    flight.current = sendToPage('survey-editor', {
      ...which,
      deed: 'save',
      text: sent.text,
      rev: String(sent.rev),
      edits: JSON.stringify(sent.edits),
      ...(over && { over: 'true' }),
    })
      .catch(() => null)
      .then((answer) => {
        flight.current = null
        away.current = null
        if (answer?.kind === 'saved') adopt(answer, sent)
        else refuse(answer, sent)
      })
    await flight.current
    return !isDirty.current
  }

  function adopt(answer: any, sent: Held) {
    setTrouble(null)
    setConflict(null)
    setSeen((before: any) => ({ ...before, ...answer }))
    const { text: typed, edits } = held.current
    const isTyped = typed !== sent.text
    held.current = { text: isTyped ? typed : answer.text, rev: answer.rev, edits }
    if (!isTyped) setText(answer.text)
    if (isTyped || edits.length > 0) return later()
    setTree(answer.tree)
    sessionStorage.removeItem(stash)
    setStatus('saved')
  }

  function refuse(answer: any, sent: Held) {
    isDirty.current = true
    const { text: typed, edits } = held.current
    const isTyped = typed !== sent.text
    if (answer?.kind === 'conflict' || answer?.kind === 'gone') {
      held.current = { text: isTyped ? typed : answer.mine, rev: sent.rev, edits }
      if (!isTyped) setText(answer.mine)
      setConflict(answer)
      setStatus('refused')
      return
    }
    if (!isTyped) held.current = { ...sent, edits: queued(sent.edits, edits) }
    if (answer?.message) {
      setTrouble(answer.message)
      setStatus('refused')
    } else {
      setStatus('unheard')
      timer.current = setTimeout(() => void save(), againMs)
    }
  }

  /** Their edition instead of mine. */
  function takeTheirs() {
    isDirty.current = false
    sessionStorage.removeItem(stash)
    location.reload()
  }

  /** Mine over theirs, which the server lays aside. */
  function putMine() {
    isDirty.current = true
    return save(true)
  }

  function forget() {
    isDirty.current = false
    clearTimeout(timer.current)
    sessionStorage.removeItem(stash)
  }

  return { seen, tree, text, status, trouble, conflict, change, write, save, takeTheirs, putMine, forget }
}
