// One rule of a segment: a row of plain selects.
import { useTranslation } from 'adminjs'
import React from 'react'
import Negation from './negation.tsx'
import SegmentMany from './segment-many.tsx'
import { optionsFor } from './segment-tree.ts'

export default function SegmentRule({ node, kinds, onChange, onRemove, isFresh }: any) {
  const { t } = useTranslation()
  const id = `rule-${node.key}`
  const kind = kinds.find(({ name }: any) => name === node.rule)
  const set = (field: any, value: unknown) => {
    const values = { ...node.values, [field.name]: value }
    if (value === undefined) delete values[field.name]
    // What was chosen within another choice no longer stands.
    for (const other of kind.fields) if (other.within.includes(field.name)) delete values[other.name]
    onChange({ ...node, values })
  }
  return (
    <li className="m-rule">
      <Negation node={node} onChange={onChange} />
      <div>
        <label htmlFor={id}>{t('own.segments.rule')}</label>
        <select
          id={id}
          autoFocus={isFresh}
          value={node.rule}
          onChange={({ target }) => onChange({ ...node, rule: target.value, values: {} })}
        >
          {kinds.map(({ name, label }: any) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {kind.fields.map((field: any) => (
        <RuleField
          key={field.name}
          id={`${id}-${field.name}`}
          field={field}
          options={optionsFor(field, node.values)}
          value={node.values[field.name]}
          onChange={(value: unknown) => set(field, value)}
        />
      ))}
      <button
        type="button"
        className="m-remove"
        onClick={onRemove}
        aria-label={t('own.segments.removeRule', { label: kind.label }) ?? undefined}
      >
        {t('own.segments.remove')}
      </button>
    </li>
  )
}

function RuleField({ id, field, options, value, onChange }: any) {
  if (field.kind === 'many')
    return <SegmentMany id={id} field={field} options={options} value={value} onChange={onChange} />
  return (
    <div>
      <label htmlFor={id}>{field.label}</label>
      {field.kind === 'number' ? (
        <input
          id={id}
          type="number"
          inputMode="numeric"
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value === '' ? undefined : Number(target.value))}
        />
      ) : (
        <select
          id={id}
          value={value ?? ''}
          onChange={({ target }) =>
            onChange(target.value === '' ? undefined : field.isId ? Number(target.value) : target.value)
          }
        >
          <option value="" />
          {options.map((option: any) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}
