// Several of a list, a tick each; those of one group together under its name.
import React from 'react'

type Choice = { value: string; label: string; group?: string }

type Props = {
  name: string
  legend: string
  choices: Choice[]
  chosen: string[]
  onChange: (chosen: string[]) => void
}

export default function Ticks({ name, legend, choices, chosen, onChange }: Props) {
  const groups = [...new Set(choices.map(({ group }) => group))]
  const tick = ({ value, label }: Choice) => (
    <label key={value} className="m-tick">
      <input
        type="checkbox"
        name={`${name}-${value}`}
        checked={chosen.includes(value)}
        onChange={({ target }) => onChange(target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))}
      />
      {label}
    </label>
  )
  return (
    <fieldset>
      <legend>{legend}</legend>
      {groups.map((group) => (
        <div key={group ?? ''} className="m-tick-group" {...(group && { role: 'group', 'aria-label': group })}>
          {group && <p>{group}</p>}
          <div className="m-tick-list">{choices.filter((choice) => choice.group === group).map(tick)}</div>
        </div>
      ))}
    </fieldset>
  )
}
