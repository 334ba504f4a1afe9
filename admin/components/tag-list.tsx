// The tags of a survey with their counts: to choose by, to add, to rename, to merge by a name, to delete.
import { useTranslation } from 'adminjs'
import React, { useState } from 'react'
import type { FreeTextsAnswer } from '../pages/free-texts.ts'
import { formatNumber } from './format.ts'

type Props = {
  tags: FreeTextsAnswer['tags']
  chosen: string
  onChoose: (tag: string) => void
  onAct: (values: Record<string, string>) => Promise<void>
}

export default function TagList({ tags, chosen, onChoose, onAct }: Props) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const current = tags.find(({ id }) => String(id) === chosen)
  const save = async (event: React.FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    await onAct({ doing: 'save', name })
    setName('')
  }
  const rename = async () => {
    const given = window.prompt(t('own.tags.renameTo') ?? undefined, current?.name)
    if (current && given?.trim()) await onAct({ doing: 'save', tag: chosen, name: given })
  }
  const remove = async () => {
    if (!current || !window.confirm(t('own.tags.deleteSure', { label: current.name }) ?? undefined)) return
    await onAct({ doing: 'delete', tag: chosen })
    onChoose('')
  }
  return (
    <div className="m-tags">
      <div className="m-chips" role="group" aria-label={t('own.tags.tags') ?? undefined}>
        {tags.map(({ id, name: label, count }) => (
          <button
            key={id}
            type="button"
            aria-pressed={String(id) === chosen}
            onClick={() => onChoose(String(id) === chosen ? '' : String(id))}
          >
            {label} <span>{formatNumber(count)}</span>
          </button>
        ))}
      </div>
      <form className="m-search" onSubmit={save}>
        <input
          aria-label={t('own.tags.new') ?? undefined}
          placeholder={t('own.tags.new') ?? undefined}
          value={name}
          maxLength={60}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit">{t('own.tags.add')}</button>
        {current && (
          <>
            <button type="button" onClick={rename}>
              {t('own.tags.rename')}
            </button>
            <button type="button" onClick={remove}>
              {t('own.tags.delete')}
            </button>
          </>
        )}
      </form>
    </div>
  )
}
