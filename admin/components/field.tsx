// A field of a form with its name, its problem, and the ties between them.
import { useTranslation } from 'adminjs'
import React from 'react'

export default function Field({ property, error, children }: any) {
  const { tp, t } = useTranslation()
  const id = `field-${property.path}`
  const attributes = {
    id,
    name: property.path,
    required: property.isRequired,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error ? `${id}-error` : undefined,
  }
  return (
    <div className="m-field">
      <label htmlFor={id}>
        {tp(property.label, property.resourceId)}
        {property.isRequired && <span className="m-required"> {t('own.required')}</span>}
      </label>
      {children(attributes)}
      {error && (
        <p className="m-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}
