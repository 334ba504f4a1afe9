// Asks before a named action, with the fields it needs, and shows what came of it.
import { ApiClient, useNotice, useTranslation } from 'adminjs'
import React, { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import Lookup from './lookup.tsx'
import Reveal from './reveal.tsx'

const api = new ApiClient()

export default function NamedAction({ action, resource, record }: any) {
  const { t, tp, tl } = useTranslation()
  const addNotice = useNotice()
  const navigate = useNavigate()
  const [values, setValues] = useState<Record<string, string>>({})
  const [reveal, setReveal] = useState<any>(null)
  const [isBusy, setBusy] = useState(false)
  const set = (name: string, value: string) => setValues({ ...values, [name]: value })

  const run = async (event: React.FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const target = { resourceId: resource.id, actionName: action.name, data: new URLSearchParams(values) as any }
    const sent = record ? api.recordAction({ ...target, recordId: record.id }) : api.resourceAction(target)
    const data: any = await sent.then((answer: any) => answer.data).catch((error: any) => error.response?.data ?? {})
    setBusy(false)
    if (data.notice) addNotice(data.notice)
    if (data.notice?.type !== 'success') return
    if (data.reveal) return setReveal(data.reveal)
    navigate(
      data.redirectUrl ??
        (record ? `/admin/resources/${resource.id}/records/${record.id}/show` : `/admin/resources/${resource.id}`),
    )
  }
  if (reveal) return <Reveal lines={reveal} />
  return (
    <form className="m-action" onSubmit={run}>
      <p>{t(`own.confirm.${action.name}`, { title: record?.title ?? '' })}</p>
      {action.custom.fields.map((field: any) => {
        const id = `action-${field.name}`
        const label = tp(field.name, resource.id)
        const common = { id, required: field.required, value: values[field.name] ?? '' }
        const change = (event: any) => set(field.name, event.target.value)
        if (field.kind === 'reference') {
          return (
            <Lookup
              key={id}
              id={id}
              label={label}
              resourceId={field.reference}
              value={common.value}
              required={field.required}
              onChange={(value: string) => set(field.name, value)}
            />
          )
        }
        return (
          <div className="m-field" key={id}>
            <label htmlFor={id}>{label}</label>
            {field.kind === 'choice' ? (
              <select {...common} onChange={change}>
                <option value="" />
                {field.choices.map((choice: string) => (
                  <option key={choice} value={choice}>
                    {tl(`${field.name}.${choice}`, resource.id)}
                  </option>
                ))}
              </select>
            ) : field.kind === 'longtext' ? (
              <textarea {...common} rows={3} onChange={change} />
            ) : (
              <input
                {...common}
                type={field.kind}
                autoComplete={field.kind === 'password' ? 'new-password' : 'off'}
                onChange={change}
              />
            )}
          </div>
        )
      })}
      <button type="submit" disabled={isBusy} className={action.custom.isDangerous ? 'm-danger' : 'm-primary'}>
        {t(`actions.${action.name}`)}
      </button>{' '}
      <button type="button" onClick={() => navigate(-1)}>
        {t('buttons.cancel')}
      </button>
    </form>
  )
}
