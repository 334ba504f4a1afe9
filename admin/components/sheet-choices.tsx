// What a sheet is asked to show: selects and one button, so that a keyboard can go through the list without a load.
import React from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import type { Choices } from '../sheet.ts'

export default function SheetChoices({ fields, button }: Choices) {
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const show = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const query = new URLSearchParams(search)
    for (const [name, value] of new FormData(event.currentTarget)) if (typeof value === 'string') query.set(name, value)
    navigate(`${pathname}?${query}`)
  }
  return (
    // Another address is another form: what is chosen in it is the page's own.
    <form key={search} className="m-choices" onSubmit={show}>
      {fields.map(({ name, label, value, groups }) => (
        <label key={name}>
          {label}
          <select name={name} defaultValue={value}>
            {groups.map((group) => (
              <optgroup key={group.label} label={group.label}>
                {group.options.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.text}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className="m-button">
        {button}
      </button>
    </form>
  )
}
