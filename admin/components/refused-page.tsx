// A page that cannot be shown to its reader: its name, and why.
import { useTranslation } from 'adminjs'
import React from 'react'

export default function RefusedPage({ name, message }: { name: string; message: string }) {
  const { t } = useTranslation()
  return (
    <main className="m-page">
      <h1>{t(`pages.${name}`)}</h1>
      <p className="m-card m-refused" role="alert">
        {message}
      </p>
    </main>
  )
}
