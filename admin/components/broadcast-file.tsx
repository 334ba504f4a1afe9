// The picture or the document of a broadcast: kept as soon as it is chosen; what is refused leaves everything as it was.
import { useNotice, useTranslation } from 'adminjs'
import React, { useRef, useState } from 'react'
import type { FileAnswer } from '../broadcast-answer.ts'
import { actOnPage } from './page-api.ts'

type Props = { id: number; file: FileAnswer | null; onChange: (file: FileAnswer | null) => void }

export default function BroadcastFile({ id, file, onChange }: Props) {
  const { t } = useTranslation()
  const addNotice = useNotice()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const run = async (work: () => Promise<any>) => {
    setBusy(true)
    const answer = await work().catch(() => ({ message: t('own.unheard') }))
    setBusy(false)
    if (input.current) input.current.value = ''
    const isDone = answer.notice && answer.notice.type !== 'error'
    setRefusal(isDone ? null : (answer.notice?.message ?? answer.message))
    if (!isDone) return
    addNotice(answer.notice)
    onChange(answer.file ?? null)
  }
  const upload = async (chosen: File) => {
    const address = `/admin/api/broadcasts/${id}/file?${new URLSearchParams({ name: chosen.name })}`
    const headers = { 'content-type': 'application/octet-stream' }
    return (await fetch(address, { method: 'POST', headers, body: chosen })).json()
  }
  return (
    <div className="m-field" aria-busy={isBusy}>
      <label htmlFor="broadcast-file">{t('own.broadcasts.file')}</label>
      {file && (
        <p className="m-compose-file">
          <a href={file.href}>{file.name}</a> <span className="m-quiet-line">{file.size}</span>{' '}
          <button
            type="button"
            disabled={isBusy}
            onClick={() => void run(() => actOnPage('broadcast', { broadcast: String(id), what: 'removeFile' }))}
          >
            {t('own.broadcasts.removeFile')}
          </button>
        </p>
      )}
      <input
        id="broadcast-file"
        ref={input}
        type="file"
        disabled={isBusy}
        aria-describedby="broadcast-file-hint"
        accept=".jpg,.jpeg,.png,.pdf,.docx,.xlsx,.pptx,.odt,.txt"
        onChange={({ target }) => {
          const chosen = target.files?.[0]
          if (chosen) void run(() => upload(chosen))
        }}
      />
      <p className="m-quiet-line" id="broadcast-file-hint">
        {t('own.broadcasts.fileHint')}
      </p>
      {refusal && (
        <p className="m-refusal" role="alert">
          {refusal}
        </p>
      )}
    </div>
  )
}
