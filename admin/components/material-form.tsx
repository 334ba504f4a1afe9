// The fields of a material. A file that was chosen goes with the saving; what was typed stays when either is refused.
import { useTranslation } from 'adminjs'
import React, { useState } from 'react'
import type { MaterialAnswer } from '../material-answer.ts'
import Ticks from './ticks.tsx'

type Props = {
  data: MaterialAnswer
  onAct: (values: Record<string, string>) => Promise<boolean>
  onUpload: (file: File) => Promise<boolean>
  onDone: () => void
}

export default function MaterialForm({ data, onAct, onUpload, onDone }: Props) {
  const { t } = useTranslation()
  const [given, setGiven] = useState(data)
  const [file, setFile] = useState<File | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const set = (changed: Partial<MaterialAnswer>) => setGiven((before) => ({ ...before, ...changed }))
  const { title, kind, topics, organisationTypes, positions, link, validUntil } = given
  const { choices } = data

  async function save(): Promise<boolean> {
    const lists = { topics, organisationTypes, positions }
    const joined = Object.fromEntries(Object.entries(lists).map(([name, values]) => [name, values.join(',')]))
    // A file takes the place of a link.
    const fields = { title, kind, link: file ? '' : link, validUntil, ...joined }
    if (file && !(await onUpload(file))) return false
    return onAct({ doing: 'save', ...fields })
  }
  const run = async (work: () => Promise<boolean>) => {
    setIsBusy(true)
    const isDone = await work()
    setIsBusy(false)
    if (isDone) onDone()
  }
  return (
    <form
      className="m-material"
      onSubmit={(event) => {
        event.preventDefault()
        void run(save)
      }}
    >
      <div className="m-field">
        <label htmlFor="material-title">{t('own.materials.title')}</label>
        <input
          id="material-title"
          required
          maxLength={150}
          value={title}
          onChange={(e) => set({ title: e.target.value })}
        />
      </div>
      <div className="m-field">
        <label htmlFor="material-kind">{t('own.materials.kind')}</label>
        <select id="material-kind" value={kind} onChange={(e) => set({ kind: e.target.value })}>
          {choices.kinds.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <Ticks
        name="topics"
        legend={t('own.materials.topics')}
        choices={choices.topics}
        chosen={topics}
        onChange={(chosen) => set({ topics: chosen })}
      />
      <Ticks
        name="types"
        legend={t('own.materials.organisationTypes')}
        choices={choices.organisationTypes}
        chosen={organisationTypes}
        onChange={(chosen) => set({ organisationTypes: chosen })}
      />
      <details>
        <summary>{t('own.materials.positionsMore')}</summary>
        <Ticks
          name="positions"
          legend={t('own.materials.positions')}
          choices={choices.positions}
          chosen={positions}
          onChange={(chosen) => set({ positions: chosen })}
        />
      </details>
      <div className="m-field">
        <label htmlFor="material-file">{t('own.materials.file')}</label>
        {data.file && (
          <p className="m-note">
            {t('own.materials.fileNow')} <a href={data.file.href}>{data.file.text}</a>
          </p>
        )}
        <input id="material-file" type="file" onChange={(e) => setFile(e.target.files?.[0] ?? null)} />
      </div>
      <div className="m-field">
        <label htmlFor="material-link">{t('own.materials.link')}</label>
        <input
          id="material-link"
          type="url"
          disabled={file !== null}
          value={link}
          onChange={(e) => set({ link: e.target.value })}
        />
      </div>
      <div className="m-field">
        <label htmlFor="material-until">{t('own.materials.validUntil')}</label>
        <input
          id="material-until"
          type="date"
          value={validUntil}
          onChange={(e) => set({ validUntil: e.target.value })}
        />
      </div>
      <div className="m-turn-acts">
        <button type="submit" className={data.isPublished ? 'm-primary' : undefined} disabled={isBusy}>
          {t('own.materials.save')}
        </button>
        {data.isPublished ? (
          <button type="button" disabled={isBusy} onClick={() => void run(() => onAct({ doing: 'hide' }))}>
            {t('own.materials.hide')}
          </button>
        ) : (
          <button
            type="button"
            className="m-primary"
            disabled={isBusy}
            onClick={() => void run(async () => (await save()) && onAct({ doing: 'publish' }))}
          >
            {t('own.materials.publish')}
          </button>
        )}
      </div>
    </form>
  )
}
