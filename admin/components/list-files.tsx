// The ways to have a list as a file: what is filtered and sorted here is so in the file.
import { useTranslation } from 'adminjs'
import React from 'react'
import { useLocation } from 'react-router-dom'

/** `href` without its format; `kept` says which parameters of this page's address go with it. */
type Props = { href: string; kept: (name: string) => boolean }

export default function ListFiles({ href, kept }: Props) {
  const { t } = useTranslation()
  const { search } = useLocation()
  const query = [...new URLSearchParams(search)].filter(([name, value]) => kept(name) && value !== '')
  return (
    <p className="m-list-files">
      {t('own.lists.export')}{' '}
      {['xlsx', 'csv'].map((as) => (
        // Not a page of the panel: the browser itself fetches it, and shows why where it may not.
        <a
          key={as}
          href={`${href}?${new URLSearchParams([...query, ['as', as]])}`}
          data-file={as}
          aria-label={t('own.lists.asFile', { label: t(`own.lists.as.${as}`) }) ?? undefined}
        >
          {t(`own.lists.as.${as}`)}
        </a>
      ))}
    </p>
  )
}
