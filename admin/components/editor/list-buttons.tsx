// Up, down, once more, away: by mouse and by keyboard, nothing is dragged.
import { Icon } from '@adminjs/design-system'
import React from 'react'
import { useEditing } from './editing.ts'
import { type Path, valueAt } from './local-edits.ts'
import { useWords } from './words.ts'

type Props = {
  list: Path
  at: number
  name: string
  copy?: (value: any) => any
  follow?: boolean
  asks?: boolean
  lost?: string
  keepsOrder?: string
}

/** `follow`: the thing that is moved is the one that is shown. `asks`: there is something to lose; `lost`: what, in words. `keepsOrder`: why
 * the list should stay as it is, said before anything of it moves or goes. */
export default function ListButtons({
  list,
  at,
  name,
  copy,
  follow = false,
  asks = false,
  lost = '',
  keepsOrder = '',
}: Props) {
  const t = useWords()
  const { tree, change, select } = useEditing()
  const all: any[] = valueAt(tree, list) ?? []
  const go = (to: number) => {
    if (keepsOrder && !window.confirm([t('editor.move.confirm', { name }), keepsOrder].join('\n\n'))) return
    change([{ do: 'move', path: list, from: at, to }])
    if (follow) select([...list, to])
  }
  const remove = () => {
    const words = [t('editor.remove.confirm', { name }), lost, keepsOrder].filter(Boolean).join('\n\n')
    if ((asks || keepsOrder) && !window.confirm(words)) return
    change([{ do: 'remove', path: [...list, at] }])
    if (follow) select(list.length > 1 ? list.slice(0, -1) : [])
  }
  const button = (key: string, icon: string, isOff: boolean, press: () => void) => (
    <button type="button" aria-label={t(key, { name })} title={t(key, { name })} disabled={isOff} onClick={press}>
      <Icon icon={icon} size={14} aria-hidden />
    </button>
  )
  return (
    <span className="m-moves">
      {button('editor.up', 'ArrowUp', at === 0, () => go(at - 1))}
      {button('editor.down', 'ArrowDown', at >= all.length - 1, () => go(at + 1))}
      {copy &&
        button('editor.twice', 'Copy', false, () => {
          change([{ do: 'insert', path: list, at: at + 1, value: copy(all[at]) }])
          if (follow) select([...list, at + 1])
        })}
      {button('editor.remove', 'X', false, remove)}
    </span>
  )
}
