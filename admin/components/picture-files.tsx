// The ways to have a picture as a file.
import { useTranslation } from 'adminjs'
import React from 'react'
import { useLocation } from 'react-router-dom'

type Props = { page: string; section: string; at: number; title: string }

export default function PictureFiles({ page, section, at, title }: Props) {
  const { t } = useTranslation()
  const { search } = useLocation()
  const hrefOf = (as: string) => {
    const query = new URLSearchParams(search)
    for (const [name, value] of Object.entries({ section, at: String(at), as })) query.set(name, value)
    return `/admin/pictures/${page}?${query}`
  }
  return (
    <p className="m-picture-files">
      {t('own.picture')}{' '}
      {['svg', 'png'].map((as) => (
        <a
          key={as}
          href={hrefOf(as)}
          download
          aria-label={t('own.pictureAs', { label: as.toUpperCase(), title }) ?? undefined}
        >
          {as.toUpperCase()}
        </a>
      ))}
    </p>
  )
}
