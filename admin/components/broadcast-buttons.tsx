// The buttons under a broadcast: what each does, and its words.
import { useTranslation } from 'adminjs'
import React from 'react'

const kinds = ['read', 'wave', 'event', 'link'] as const
const most = 3
const blank: Record<string, object> = {
  read: { kind: 'read' },
  wave: { kind: 'wave', token: '', label: '' },
  event: { kind: 'event', token: '', label: '' },
  link: { kind: 'link', url: '', label: '' },
}

export default function BroadcastButtons({ buttons, waves, events, onChange }: any) {
  const { t } = useTranslation()
  const targets: Record<string, any> = { wave: waves, event: events }
  const put = (place: number, next: object) =>
    onChange(buttons.map((one: any, i: number) => (i === place ? next : one)))
  return (
    <fieldset className="m-compose-buttons">
      <legend>{t('own.broadcasts.buttons')}</legend>
      {buttons.map((button: any, i: number) => {
        const place = `button-${i}`
        const field = (name: string) => ({
          id: `${place}-${name}`,
          value: button[name],
          required: true,
          onChange: ({ target }: any) => put(i, { ...button, [name]: target.value }),
        })
        return (
          <div className="m-compose-button" key={place}>
            <div className="m-field">
              <label htmlFor={`${place}-kind`}>{t('own.broadcasts.kind')}</label>
              <select
                id={`${place}-kind`}
                value={button.kind}
                onChange={({ target }) => put(i, blank[target.value] ?? button)}
              >
                {kinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`own.broadcasts.kind.${kind}`)}
                  </option>
                ))}
              </select>
            </div>
            {targets[button.kind] && (
              <div className="m-field">
                <label htmlFor={`${place}-token`}>{t(`own.broadcasts.${button.kind}`)}</label>
                <select {...field('token')}>
                  <option value="" />
                  {targets[button.kind].map((one: any) => (
                    <option key={one.token} value={one.token}>
                      {one.title}
                    </option>
                  ))}
                </select>
              </div>
            )}
            {button.kind === 'link' && (
              <div className="m-field">
                <label htmlFor={`${place}-url`}>{t('own.broadcasts.url')}</label>
                <input {...field('url')} type="url" />
              </div>
            )}
            {button.kind !== 'read' && (
              <div className="m-field">
                <label htmlFor={`${place}-label`}>{t('own.broadcasts.label')}</label>
                <input {...field('label')} maxLength={24} />
              </div>
            )}
            <button type="button" onClick={() => onChange(buttons.filter((_: any, at: number) => at !== i))}>
              {t('own.broadcasts.removeButton')}
            </button>
          </div>
        )
      })}
      {buttons.length < most && (
        <button type="button" onClick={() => onChange([...buttons, blank.read])}>
          {t('own.broadcasts.addButton')}
        </button>
      )}
    </fieldset>
  )
}
