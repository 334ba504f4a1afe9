// The fields of the form: each stands for one place of the draft and says what is wrong there.
import React from 'react'
import { type Choice, idOf, useEditing, useProblemsAt, useValue } from './editing.ts'
import { Errors } from './errors.tsx'
import type { Path } from './local-edits.ts'
import { useWords } from './words.ts'

type Of = { path: Path; label: string; hint?: string }

function Wrapped({ path, label, hint, children }: Of & { children: (props: any) => React.ReactNode }) {
  const problems = useProblemsAt(path)
  const id = idOf(path)
  const isWrong = problems.some((one) => one.isError)
  return (
    <div className="m-field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        ...(isWrong && { 'aria-invalid': true }),
        ...((problems.length > 0 || hint) && { 'aria-describedby': `${id}-said` }),
      })}
      <div id={`${id}-said`}>
        {hint && <p className="m-hint">{hint}</p>}
        {problems.map((one) => (
          <p key={one.text} className={one.isError ? 'm-error' : 'm-advice'}>
            {one.text}
          </p>
        ))}
      </div>
    </div>
  )
}

export function Line({ path, label, hint, lang }: Of & { lang?: string }) {
  const [value, set] = useValue(path)
  return (
    <Wrapped path={path} label={label} {...(hint && { hint })}>
      {(props) => (
        <input {...props} lang={lang} value={value ?? ''} onChange={(event) => set(event.target.value || undefined)} />
      )}
    </Wrapped>
  )
}

export function Amount({ path, label, hint }: Of) {
  const [value, set] = useValue(path)
  return (
    <Wrapped path={path} label={label} {...(hint && { hint })}>
      {(props) => (
        <input
          {...props}
          type="number"
          step="any"
          value={value ?? ''}
          onChange={(event) => set(event.target.value === '' ? undefined : Number(event.target.value))}
        />
      )}
    </Wrapped>
  )
}

/**
 * `none`: the words for nothing; a chosen value that is none of the choices stays to be seen. `holder`: what goes away
 * with the value.
 */
export function Chosen({
  path,
  label,
  hint,
  choices,
  none,
  read = (value) => value,
  holder,
}: Of & { choices: Choice[]; none?: string; read?: (value: string) => unknown; holder?: Path }) {
  const [value, set] = useValue(path)
  const { change } = useEditing()
  const clear = () => change([{ do: 'remove', path: holder ?? path }])
  const now = value === undefined || value === null ? '' : String(value)
  const isKnown = now === '' || choices.some((one) => one.value === now)
  return (
    <Wrapped path={path} label={label} {...(hint && { hint })}>
      {(props) => (
        <select
          {...props}
          value={now}
          onChange={(event) => (event.target.value === '' ? clear() : set(read(event.target.value)))}
        >
          {(none !== undefined || now === '') && <option value="">{none ?? '…'}</option>}
          {!isKnown && <option value={now}>{now}</option>}
          {choices.map((one) => (
            <option key={one.value} value={one.value} lang={one.lang}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </Wrapped>
  )
}

/** `usual` is what holds when nothing is said. */
export function Tick({ path, label, usual }: Of & { usual: boolean }) {
  const [value, set] = useValue(path)
  const problems = useProblemsAt(path)
  return (
    <>
      <label className="m-tick">
        <input
          id={idOf(path)}
          type="checkbox"
          checked={value ?? usual}
          onChange={(event) => set(event.target.checked === usual ? undefined : event.target.checked)}
        />
        {label}
      </label>
      <Errors of={problems} />
    </>
  )
}

/** A code, and everything that speaks of it changes along. */
export function Code({ path, label, what, hint }: Of & { what: 'item' | 'section' | 'scale' | 'levels' | 'block' }) {
  const [value] = useValue(path)
  const { change } = useEditing()
  const t = useWords()
  const [typed, setTyped] = React.useState<string | null>(null)
  const leave = () => {
    const to = typed?.trim() ?? ''
    if (to !== '' && to !== String(value)) change([{ do: 'recode', what, from: String(value), to }])
    setTyped(null)
  }
  return (
    <Wrapped path={path} label={label} hint={hint ?? t('editor.code.hint')}>
      {(props) => (
        <input
          {...props}
          className="m-short"
          value={typed ?? value ?? ''}
          maxLength={12}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={leave}
          onKeyDown={(event) => event.key === 'Enter' && leave()}
        />
      )}
    </Wrapped>
  )
}
