// Who is signed in, and the way out.

import { Icon } from '@adminjs/design-system'
import { useTranslation } from 'adminjs'
import React from 'react'
import { Link } from 'react-router-dom'

const { name } = (window as any).METODIST

export default function TopBar({ toggleSidebar }: any) {
  const { t } = useTranslation()
  return (
    <header className="m-topbar" role="banner">
      <button type="button" className="m-menu" onClick={toggleSidebar} aria-label={t('own.menu')}>
        <Icon icon="Menu" size={20} />
      </button>
      <span className="m-gap" />
      <Link to="/admin/pages/access">{name}</Link>
      <form method="post" action="/admin/logout">
        <button type="submit" className="m-quiet">
          {t('buttons.logout')}
        </button>
      </form>
    </header>
  )
}
