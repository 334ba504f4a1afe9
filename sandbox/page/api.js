// Speaks with the sandbox: what a person does, and what happens.

export async function ask(path, body) {
  const options = body && {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
  const response = await fetch(`/sandbox/control/${path}`, options)
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.error ?? response.statusText)
  return answer
}

export function act(chat, what, given = {}) {
  return ask(`chats/${chat}/${what}`, given)
}

/** Calls `onEvent` for all that happens, `onState(true | false)` when the line comes and goes. */
export function listen(onEvent, onState) {
  const source = new EventSource('/sandbox/control/events')
  source.onopen = () => onState(true)
  source.onerror = () => onState(false)
  source.onmessage = ({ data }) => onEvent(JSON.parse(data))
}
