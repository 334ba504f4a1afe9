// A word with a dot of its colour: how grave a level is, where something stands.
import React from 'react'

export default function Mark({ text, tone }: { text: string; tone: string }) {
  return <span className={`m-mark m-mark-${tone}`}>{text}</span>
}
