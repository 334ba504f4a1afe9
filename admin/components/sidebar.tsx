// The way through the panel: groups of what this person may open.

import { Icon } from '@adminjs/design-system'
import React from 'react'
import { Link, useLocation } from 'react-router-dom'

const { navigation, logo, app } = (window as any).METODIST

export default function Sidebar({ isVisible }: any) {
  const { pathname } = useLocation()
  const isHere = (href: string) => pathname === href || pathname.startsWith(`${href}/`)
  return (
    <nav className={isVisible ? 'm-sidebar m-open' : 'm-sidebar'} aria-label={app}>
      <Link to="/admin" className="m-brand">
        <img src={logo} alt="" width="26" height="26" /> {app}
      </Link>
      {navigation.map((group: any) => (
        <section key={group.label}>
          <h2>{group.label}</h2>
          <ul>
            {group.items.map((item: any) => (
              <li key={item.id}>
                <Link to={item.href} aria-current={isHere(item.href) ? 'page' : undefined}>
                  <Icon icon={item.icon} size={16} aria-hidden /> {item.label}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}
