// One material: its fields, its file or link, and whether people find it.
import { useTranslation } from 'adminjs'
import React from 'react'
import { Link } from 'react-router-dom'
import type { MaterialAnswer } from '../material-answer.ts'
import Mark from './mark.tsx'
import MaterialForm from './material-form.tsx'
import RefusedPage from './refused-page.tsx'
import { sendFile } from './send-file.ts'
import { useRecordPage } from './use-record-page.ts'

export default function Material() {
  const { t } = useTranslation()
  const { data, loads, again, act: send, tell, unheard } = useRecordPage<MaterialAnswer>('material')
  if (!data) return <main className="m-page" aria-busy="true" />
  if (!('choices' in data)) return <RefusedPage name="material" message={data.message} />
  const act = async (values: Record<string, string>) => tell(await send({ material: String(data.id), ...values }))
  const upload = async (file: File) => tell(await sendFile('materials', data.id, file).catch(unheard))
  return (
    <main className="m-page m-sheet-page">
      <header className="m-sheet-head">
        <h1>
          {data.title} <Mark {...data.status} />
        </h1>
        <nav className="m-sheet-links" aria-label={t('own.here') ?? undefined}>
          <Link className="m-button" to="/admin/resources/Material">
            {t('own.materials.all')}
          </Link>
        </nav>
      </header>
      <section className="m-card" aria-label={t('own.materials.about') ?? undefined}>
        <MaterialForm key={loads} data={data} onAct={act} onUpload={upload} onDone={again} />
      </section>
    </main>
  )
}
