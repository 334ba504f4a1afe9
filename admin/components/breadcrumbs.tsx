// Where one is, and the way back up.
import { useTranslation } from 'adminjs'
import React from 'react'
import { Link } from 'react-router-dom'

export default function Breadcrumbs({ resource, record, actionName }: any) {
  const { tl, ta, t } = useTranslation()
  const isList = actionName === 'list'
  return (
    <nav className="m-breadcrumbs" aria-label={t('own.breadcrumbs')}>
      <Link to="/admin">{tl('dashboard')}</Link>
      {!isList && <Link to={`/admin/resources/${resource.id}`}>{tl(resource.name, resource.id)}</Link>}
      {record && actionName !== 'show' && (
        <Link to={`/admin/resources/${resource.id}/records/${record.id}/show`}>{record.title}</Link>
      )}
      <span aria-current="page">
        {isList ? tl(resource.name, resource.id) : actionName === 'show' ? record?.title : ta(actionName, resource.id)}
      </span>
    </nav>
  )
}
