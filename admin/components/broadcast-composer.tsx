// A draft of a broadcast: what is written to the left, whom it reaches and how they see it to the right.
import { useTranslation } from 'adminjs'
import React, { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import BroadcastAudience from './broadcast-audience.tsx'
import BroadcastBubbles from './broadcast-bubbles.tsx'
import BroadcastButtons from './broadcast-buttons.tsx'
import BroadcastFile from './broadcast-file.tsx'
import BroadcastTemplate from './broadcast-template.tsx'
import BroadcastTime from './broadcast-time.tsx'
import BroadcastTopic from './broadcast-topic.tsx'
import BroadcastWhom from './broadcast-whom.tsx'
import PreviewLines from './preview-lines.tsx'
import { setAside } from './set-aside.ts'
import { useBroadcastActs } from './use-broadcast.ts'
import { useDraftForm } from './use-draft-form.ts'

/** `chosen`: the audience that was put together meanwhile. */
export default function BroadcastComposer({ data, chosen, onTurn }: any) {
  const { t } = useTranslation()
  const { broadcast, canWrite } = data
  const { form, values, adopt, change: write } = useDraftForm(data, chosen)
  const [file, setFile] = useState(data.file)
  const { act, asked, forget, refusal, isBusy } = useBroadcastActs(broadcast.id, onTurn, adopt)
  const [isDeleting, setDeleting] = useState(false)
  const change = (next: object) => {
    forget()
    write(next)
  }
  const navigate = useNavigate()
  const build = () => {
    setAside(broadcast.id, form)
    const query = { segment: 'new', base: form.audience, broadcast: String(broadcast.id) }
    navigate(`/admin/pages/segment?${new URLSearchParams(query)}`)
  }
  const field = (name: string) => ({
    id: `broadcast-${name}`,
    value: form[name],
    onChange: ({ target }: any) => change({ [name]: target.value }),
  })
  return (
    <form
      className="m-compose"
      aria-busy={isBusy}
      onSubmit={(event) => {
        event.preventDefault()
        void act('send', asked ? { confirmed: asked.preview.mark } : values)
      }}
    >
      <div>
        <div className="m-field">
          <label htmlFor="broadcast-title">{t('own.broadcasts.title')}</label>
          <input {...field('title')} required maxLength={120} />
        </div>
        <div className="m-field">
          <label htmlFor="broadcast-area">{t('own.broadcasts.area')}</label>
          <select {...field('area')}>
            {data.areas.map((area: string) => (
              <option key={area} value={area}>
                {area === '' ? t('own.broadcasts.noArea') : t('own.broadcasts.areaOf', { number: area })}
              </option>
            ))}
          </select>
        </div>
        <BroadcastWhom data={data} field={field} onBuild={build} />
        <BroadcastTopic category={form.category} categories={data.categories} field={field} />
        {(['ru', 'en'] as const).map((language) => (
          <div className="m-field" key={language}>
            <label htmlFor={`broadcast-${language}`}>{t(`own.broadcasts.${language}`)}</label>
            <textarea
              {...field(language)}
              lang={language}
              rows={language === 'ru' ? 8 : 5}
              aria-describedby="broadcast-hint"
            />
          </div>
        ))}
        <p className="m-quiet-line" id="broadcast-hint">
          {data.hint}
        </p>
        <BroadcastFile
          id={broadcast.id}
          file={file}
          onChange={(next) => {
            forget()
            setFile(next)
          }}
        />
        <BroadcastButtons
          buttons={form.buttons}
          waves={data.waves}
          events={data.events}
          onChange={(buttons: object[]) => change({ buttons })}
        />
        <BroadcastTime form={form} field={field} />
      </div>
      <aside>
        {!broadcast.follows && <BroadcastAudience id={broadcast.id} audience={form.audience} />}
        <BroadcastBubbles id={broadcast.id} values={values} file={file?.href} />
        {asked && <PreviewLines preview={asked.preview} />}
        {refusal && (
          <p className="m-refusal" role="alert">
            {refusal}
          </p>
        )}
        {canWrite && (
          <div className="m-buttons">
            {(!asked || asked.canConfirm) && (
              <button type="submit" className="m-primary" disabled={isBusy}>
                {t(asked ? 'own.broadcasts.send' : 'own.broadcasts.check')}
              </button>
            )}
            <button type="button" disabled={isBusy} onClick={() => act('save', values)}>
              {t('own.broadcasts.save')}
            </button>
            <button type="button" disabled={isBusy} onClick={() => act('test', values)}>
              {t('own.broadcasts.test')}
            </button>
            <button
              type="button"
              className={isDeleting ? 'm-danger' : undefined}
              disabled={isBusy}
              onClick={() => (isDeleting ? void act('delete') : setDeleting(true))}
            >
              {t(isDeleting ? 'own.broadcasts.deleteSure' : 'own.broadcasts.delete')}
            </button>
          </div>
        )}
        {canWrite && (
          <BroadcastTemplate
            title={form.title}
            isBusy={isBusy}
            onSave={(templateName) => void act('saveTemplate', { ...values, templateName })}
          />
        )}
      </aside>
    </form>
  )
}
