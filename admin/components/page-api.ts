// A page asks its own handler on the server.

export async function loadPage(name: string, query: Record<string, string> = {}): Promise<any> {
  return answerOf(await fetch(`/admin/api/pages/${name}?${new URLSearchParams(query)}`))
}

export async function actOnPage(name: string, values: Record<string, string>): Promise<any> {
  return answerOf(await fetch(`/admin/api/pages/${name}`, { method: 'POST', body: new URLSearchParams(values) }))
}

/** The same for what may be long: written word for word, it is half the size of what an address would make of it. */
export async function sendToPage(name: string, values: Record<string, string>): Promise<any> {
  const body = new FormData()
  for (const [field, value] of Object.entries(values)) body.append(field, value)
  return answerOf(await fetch(`/admin/api/pages/${name}`, { method: 'POST', body }))
}

/** A page of ours about one record. */
export function pageHref({ page, parameter }: { page: string; parameter: string }, id: string): string {
  return `/admin/pages/${page}?${parameter}=${id}`
}

/** A refusal has a notice in words, like any other answer; an ended session leads to the sign-in page. */
async function answerOf(response: Response): Promise<any> {
  if (response.status === 401) {
    location.assign(`/admin/login?to=${encodeURIComponent(location.pathname + location.search)}`)
  }
  return response.json()
}
