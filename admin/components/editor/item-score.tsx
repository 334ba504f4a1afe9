// In which block a question of a scale counts, and whether it counts turned round.
import React from 'react'
import { listOf, shortOf, useEditing } from './editing.ts'
import type { Edit } from './local-edits.ts'
import { useWords } from './words.ts'

export default function ItemScore({ code }: { code: string }) {
  const t = useWords()
  const { tree, change } = useEditing()
  const blocks = listOf(tree?.blocks)
  const placeIn = (list: unknown) => listOf(list).findIndex((one) => String(one) === code)
  const now = blocks.findIndex((block) => placeIn(block?.items) >= 0)
  const turned = now < 0 ? -1 : placeIn(blocks[now].reversed)

  function leave(): Edit[] {
    if (now < 0) return []
    const edits: Edit[] = [{ do: 'remove', path: ['blocks', now, 'items', placeIn(blocks[now].items)] }]
    if (turned >= 0) edits.push({ do: 'remove', path: ['blocks', now, 'reversed', turned] })
    return edits
  }
  function join(to: string) {
    const at = Number(to)
    const enter: Edit[] =
      to === ''
        ? []
        : [{ do: 'insert', path: ['blocks', at, 'items'], at: listOf(blocks[at]?.items).length, value: code }]
    change([...leave(), ...enter])
  }
  function turn(isTurned: boolean) {
    const path = ['blocks', now, 'reversed']
    change([
      isTurned
        ? { do: 'insert', path, at: listOf(blocks[now].reversed).length, value: code }
        : { do: 'remove', path: [...path, turned] },
    ])
  }
  return (
    <>
      <div className="m-field">
        <label htmlFor="item-block">{t('editor.field.block')}</label>
        <select id="item-block" value={now < 0 ? '' : String(now)} onChange={(event) => join(event.target.value)}>
          <option value="">{t('editor.field.no-block')}</option>
          {blocks.map((block, b) => (
            <option key={String(block?.code)} lang="ru" value={b}>
              {block?.code}. {shortOf(block?.title, 40)}
            </option>
          ))}
        </select>
      </div>
      {now >= 0 && (
        <label className="m-tick">
          <input type="checkbox" checked={turned >= 0} onChange={(event) => turn(event.target.checked)} />
          {t('editor.field.reversed')}
        </label>
      )}
    </>
  )
}
