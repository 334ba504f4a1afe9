// What is wrong with a place of the draft, in words beside it.
import React from 'react'
import { useProblemsAt } from './editing.ts'
import type { Path } from './local-edits.ts'

export function Errors({ of }: { of: readonly { text: string }[] }) {
  return (
    <>
      {of.map((one) => (
        <p key={one.text} className="m-error">
          {one.text}
        </p>
      ))}
    </>
  )
}

/** With the place as a whole, such as a hole between two levels; what its fields are to blame for stands beside those. */
export function ErrorsOfWhole({ path }: { path: Path }) {
  return <Errors of={useProblemsAt(path).filter((one) => one.path.length === path.length)} />
}
