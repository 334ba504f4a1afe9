// Finds a record by typing: a combobox after the WAI-ARIA pattern, with what the server finds.
import { ApiClient, useTranslation } from 'adminjs'
import React, { useEffect, useState } from 'react'

const api = new ApiClient()

type Found = { id: string; title: string }

export default function Lookup({ id, label, resourceId, value, onChange, error, required }: any) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [found, setFound] = useState<Found[]>([])
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(0)

  // What was typed and not chosen goes when the field is left, or cleared from outside.
  useEffect(() => {
    if (!value && !isOpen) setText('')
  }, [value, isOpen])

  useEffect(() => {
    if (!value) return
    api
      .recordAction({ resourceId, recordId: String(value), actionName: 'show' })
      .then(({ data }: any) => setText(data.record.title))
      .catch(() => setText(`№ ${value}`))
  }, [value, resourceId])

  useEffect(() => {
    if (!isOpen) return
    const timer = setTimeout(() => {
      void api.searchRecords({ resourceId, query: text }).then((records: any) => {
        setFound(records.slice(0, 20))
        setActive(0)
      })
    }, 200)
    return () => clearTimeout(timer)
  }, [text, isOpen, resourceId])

  const choose = (record: Found | null) => {
    setOpen(false)
    setText(record?.title ?? '')
    onChange(record ? String(record.id) : '')
  }
  const press = (event: React.KeyboardEvent) => {
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, found.length - 1))
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0))
    else if (event.key === 'Escape') setOpen(false)
    else if (event.key === 'Enter' && isOpen && found[active]) choose(found[active])
    else return
    event.preventDefault()
  }
  return (
    <div className="m-field m-lookup">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && found[active] ? `${id}-${found[active].id}` : undefined}
        aria-invalid={error ? true : undefined}
        autoComplete="off"
        required={required}
        placeholder={t('own.lookup')}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setOpen(true)
          if (value) onChange('')
        }}
        onFocus={(event) => event.target.select()}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} hidden={!isOpen || found.length === 0}>
        {found.map((record, index) => (
          <div
            key={record.id}
            id={`${id}-${record.id}`}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            onMouseDown={(event) => {
              event.preventDefault()
              choose(record)
            }}
          >
            {record.title}
          </div>
        ))}
      </div>
      {error && <p className="m-error">{error}</p>}
    </div>
  )
}
