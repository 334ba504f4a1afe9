// The same edits as content/edit.ts makes in the text, made at once in what the form shows.

export type Path = (string | number)[]
export type Edit =
  | { do: 'set'; path: Path; value: unknown }
  | { do: 'remove'; path: Path }
  | { do: 'insert'; path: Path; at: number; value: unknown }
  | { do: 'move'; path: Path; from: number; to: number }
  | { do: 'recode'; what: 'item' | 'section' | 'scale' | 'levels' | 'block'; from: string; to: string }

export function valueAt(tree: any, path: Path): any {
  return path.reduce((inside, key) => inside?.[key], tree)
}

export function editedLocally(tree: any, edits: Edit[]): any {
  return edits.reduce(apply, tree)
}

function apply(tree: any, edit: Edit): any {
  switch (edit.do) {
    case 'set':
      return changed(tree, edit.path, () => edit.value)
    case 'remove':
      return changed(tree, edit.path, () => undefined)
    case 'insert':
      return changed(tree, edit.path, (list: any[] = []) => [
        ...list.slice(0, edit.at),
        edit.value,
        ...list.slice(edit.at),
      ])
    case 'move':
      return changed(tree, edit.path, (list: any[]) => {
        const rest = list.filter((_, i) => i !== edit.from)
        return [...rest.slice(0, edit.to), list[edit.from], ...rest.slice(edit.to)]
      })
    // Who speaks of a code is found by the server; its answer comes before the next look.
    case 'recode':
      return tree
  }
}

function changed(inside: any, [key, ...rest]: Path, change: (value: any) => unknown): any {
  if (key === undefined) return change(inside)
  const value = changed(inside?.[key], rest, change)
  if (Array.isArray(inside)) {
    const list = inside.slice()
    if (value === undefined && rest.length === 0) list.splice(Number(key), 1)
    else list[Number(key)] = value
    return list
  }
  const { [key]: _, ...others } = inside ?? {}
  if (value === undefined) return others
  // In its own place: forms follow the order of the keys.
  return inside && key in inside ? { ...inside, [key]: value } : { ...others, [key]: value }
}

/** What has been set twice needs to be sent once. */
export function queued(queue: Edit[], edits: Edit[]): Edit[] {
  const all = queue.slice()
  for (const edit of edits) {
    const last = all.at(-1)
    const isSame = last?.do === 'set' && edit.do === 'set' && JSON.stringify(last.path) === JSON.stringify(edit.path)
    if (isSame) all.pop()
    all.push(edit)
  }
  return all
}
