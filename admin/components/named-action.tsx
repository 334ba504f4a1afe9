// Asks before a named action, with the fields it needs, shows what it would do, and what came of it.
import { ApiClient, useNotice, useTranslation } from 'adminjs'
import React, { useEffect, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import ActionField from './action-field.tsx'
import { pageHref } from './page-api.ts'
import PreviewLines from './preview-lines.tsx'
import Reveal from './reveal.tsx'

const api = new ApiClient()

/** Longer than that, and one goes where it can be watched; its outcome is told there. */
const momentMs = 1_500

export default function NamedAction({ action, resource, record }: any) {
  const { t } = useTranslation()
  const addNotice = useNotice()
  const navigate = useNavigate()
  const { fields, hasForm, hasPreview, isDangerous, watchedOn } = action.custom
  const [values, setValues] = useState<Record<string, string>>({})
  const [options, setOptions] = useState<Record<string, any[]>>({})
  const [preview, setPreview] = useState<any>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [reveal, setReveal] = useState<any>(null)
  const [isBusy, setBusy] = useState(false)

  const call = (data?: URLSearchParams) => {
    // A link may fill the form in.
    const query = Object.fromEntries(new URLSearchParams(window.location.search))
    const target = {
      resourceId: resource.id,
      actionName: action.name,
      ...(data ? { data: data as any } : { params: query }),
    }
    const sent = record ? api.recordAction({ ...target, recordId: record.id }) : api.resourceAction(target)
    return sent.then((answer: any) => answer.data).catch((error: any) => error.response?.data ?? {})
  }
  const send = async (confirmed: string | null) => {
    setBusy(true)
    let hasLeft = false
    const leave = () => {
      hasLeft = true
      navigate(pageHref(watchedOn, record.id))
    }
    const timer = watchedOn && confirmed !== null ? setTimeout(leave, momentMs) : undefined
    const data: any = await call(new URLSearchParams({ ...values, ...(confirmed !== null && { confirmed }) }))
    clearTimeout(timer)
    if (hasLeft) return addNotice(data.notice ?? { type: 'error', message: t('own.failed') })
    setBusy(false)
    setRefusal(null)
    if (data.preview) return setPreview(data.preview)
    if (data.notice?.type !== 'success') {
      setPreview(null)
      setRefusal(data.notice?.message ?? t('own.failed'))
      // What somebody else has changed meanwhile.
      if (data.form) setValues((typed) => ({ ...typed, ...data.form }))
      return
    }
    addNotice(data.notice)
    if (data.reveal) return setReveal(data.reveal)
    navigate(
      data.redirectUrl ??
        (record ? `/admin/resources/${resource.id}/records/${record.id}/show` : `/admin/resources/${resource.id}`),
    )
  }
  useEffect(() => {
    if (hasForm) {
      void call().then(({ form }: any) => {
        // What somebody quick has typed meanwhile stays.
        setValues((typed) => ({ ...form?.initial, ...typed }))
        setOptions(form?.options ?? {})
      })
    }
    // Nothing to fill in: the numbers come first.
    if (hasPreview && fields.length === 0) void send(null)
  }, [])

  if (reveal) return <Reveal lines={reveal} />
  const isShown = ({ kind, when }: any) =>
    kind !== 'hidden' && Object.entries(when ?? {}).every(([name, those]: any) => those.includes(values[name] ?? ''))
  const isAsking = hasPreview && fields.length === 0
  const isReady = preview !== null || !hasPreview
  return (
    <form
      className="m-action"
      aria-busy={isBusy}
      onSubmit={(event) => {
        event.preventDefault()
        void send(preview?.mark ?? null)
      }}
    >
      {!preview && <p>{t(`own.confirm.${action.name}`, { title: record?.title ?? '' })}</p>}
      {preview ? (
        <PreviewLines preview={preview} />
      ) : (
        fields
          .filter(isShown)
          .map((field: any) => (
            <ActionField
              key={field.name}
              field={field}
              resourceId={resource.id}
              options={options[field.name] ?? []}
              value={values[field.name] ?? ''}
              onChange={(value: string) => setValues({ ...values, [field.name]: value })}
            />
          ))
      )}
      {refusal && (
        <p className="m-refusal" role="alert">
          {refusal}
        </p>
      )}
      {!(isAsking && !preview) && (
        <button type="submit" disabled={isBusy} className={isDangerous ? 'm-danger' : 'm-primary'}>
          {isReady ? t(`actions.${action.name}`) : t('own.preview.check')}
        </button>
      )}{' '}
      {preview && fields.length > 0 && (
        <button type="button" onClick={() => setPreview(null)}>
          {t('own.preview.change')}
        </button>
      )}{' '}
      <button type="button" onClick={() => navigate(-1)}>
        {t('buttons.cancel')}
      </button>
    </form>
  )
}
