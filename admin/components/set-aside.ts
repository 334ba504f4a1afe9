// What was typed, kept in this tab while another page is asked for something; taken back once.

const keyOf = (id: number) => `broadcast-${id}`

export function setAside(id: number, form: object): void {
  sessionStorage.setItem(keyOf(id), JSON.stringify(form))
}

/** Null where nothing was set aside. */
export function takeBack(id: number): Record<string, any> | null {
  const kept = sessionStorage.getItem(keyOf(id))
  sessionStorage.removeItem(keyOf(id))
  return kept === null ? null : JSON.parse(kept)
}
