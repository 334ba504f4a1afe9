// A message of the bot, with its buttons drawn and not to be pressed.
import React from 'react'

export default function Bubble({ heading, paragraphs, note, rows }: any) {
  return (
    <div className="m-bubble">
      <div>
        {heading && <strong>{heading}</strong>}
        {paragraphs.map((paragraph: string) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {note && <p className="m-note">{note}</p>}
      </div>
      {rows.map((row: string[]) => (
        <ul key={row.join('|')}>
          {row.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      ))}
    </div>
  )
}
