// The form: on the left what there is, on the right the thing that is chosen.
import React, { useEffect, useMemo, useState } from 'react'
import { type Editing, EditingContext, idOf } from './editing.ts'
import Form, { partOf } from './form.tsx'
import type { Edit, Path } from './local-edits.ts'
import Outline from './outline.tsx'
import type { Problem } from './use-draft.ts'
import { useWords } from './words.ts'

type Props = {
  tree: any
  problems: Problem[]
  vocabulary: any
  isPublished: boolean
  change: (edits: Edit[]) => void
  /** Where a problem is that somebody wants to see. */
  target: { path: Path } | null
  /** What stands under the outline. */
  children: React.ReactNode
}

export default function FormFace({ target, children, ...given }: Props) {
  const t = useWords()
  const [selected, setSelected] = useState<Path>(target ? partOf(target.path) : [])
  const { tree, problems } = given
  useEffect(() => {
    if (!target) return
    setSelected(partOf(target.path))
    requestAnimationFrame(() => focusAt(target.path))
  }, [target])
  const editing = useMemo<Editing>(
    () => ({
      ...given,
      select: (path) => {
        setSelected(path)
        requestAnimationFrame(() => document.getElementById('editor-form')?.scrollIntoView({ block: 'nearest' }))
      },
    }),
    [tree, problems],
  )
  if (typeof tree !== 'object' || tree === null) {
    return (
      <>
        <p className="m-card m-refused">{t('editor.unreadable')}</p>
        {children}
      </>
    )
  }
  return (
    <EditingContext.Provider value={editing}>
      <div className="m-two-panes">
        <div className="m-beside-form">
          <Outline selected={selected} />
          {children}
        </div>
        <section className="m-form" id="editor-form" aria-label={t('editor.form')}>
          <Form path={selected} />
        </section>
      </div>
    </EditingContext.Provider>
  )
}

/** The field of a place, or of the nearest thing around it. */
function focusAt(path: Path): void {
  for (let length = path.length; length > 0; length--) {
    const id = idOf(path.slice(0, length))
    const field = document.getElementById(`${id}-ru`) ?? document.getElementById(id)
    if (!field) continue
    field.focus()
    return
  }
}
