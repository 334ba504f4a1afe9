// «Мой вход»: password, sessions, language.
import { useNotice, useTranslation } from 'adminjs'
import React, { useEffect, useState } from 'react'
import { actOnPage, loadPage } from './page-api.ts'

export default function MyAccess() {
  const { t, tl } = useTranslation()
  const addNotice = useNotice()
  const [access, setAccess] = useState<any>(null)
  const [passwords, setPasswords] = useState({ old: '', new: '' })
  useEffect(() => void loadPage('access').then(setAccess), [])
  if (!access) return <main className="m-page" aria-busy="true" />

  const act = async (values: Record<string, string>) => {
    const { notice } = await actOnPage('access', values)
    addNotice(notice)
    if (notice.type === 'success') setPasswords({ old: '', new: '' })
    return notice.type === 'success'
  }
  const changeLanguage = async (language: string) => {
    if (await act({ what: 'language', language })) location.reload()
  }
  const password = (name: 'old' | 'new') => (
    <div className="m-field">
      <label htmlFor={name}>{t(`own.password.${name}`)}</label>
      <input
        id={name}
        type="password"
        required
        autoComplete={name === 'old' ? 'current-password' : 'new-password'}
        value={passwords[name]}
        onChange={(event) => setPasswords({ ...passwords, [name]: event.target.value })}
      />
    </div>
  )
  return (
    <main className="m-page">
      <h1>{t('pages.access')}</h1>
      <div className="m-cards">
        <section>
          <h2>{access.login}</h2>
          <ul>
            {access.roles.map((role: string) => (
              <li key={role}>{tl(`role.${role}`, 'RoleGrant')}</li>
            ))}
          </ul>
          <div className="m-field">
            <label htmlFor="language">{t('own.language')}</label>
            <select id="language" value={access.language} onChange={(event) => changeLanguage(event.target.value)}>
              <option value="ru">Русский</option>
              <option value="en">English</option>
            </select>
          </div>
        </section>
        <section>
          <h2>{t('own.password.title')}</h2>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              void act({ what: 'password', ...passwords })
            }}
          >
            {password('old')}
            {password('new')}
            <button type="submit" className="m-primary">
              {t('own.password.change')}
            </button>
          </form>
        </section>
        <section>
          <h2>{t('own.everywhere.title')}</h2>
          <p>{t('own.everywhere.hint')}</p>
          <button type="button" onClick={() => act({ what: 'sign-out' })}>
            {t('own.everywhere.button')}
          </button>
        </section>
      </div>
    </main>
  )
}
