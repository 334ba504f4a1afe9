// The messages of the open chat on the screen: added, changed, taken away, kept in sight.
import { byId, el } from './dom.js'
import { drawMessage } from './message.js'
import { dayName, say } from './words.js'

export function history(on) {
  const box = byId('messages')
  const newest = byId('newest')
  // What scrolls must be reachable by keyboard.
  box.tabIndex = 0
  const nearEnd = () => box.scrollHeight - box.scrollTop - box.clientHeight < 120
  const toEnd = () => box.scrollTo({ top: box.scrollHeight })
  newest.addEventListener('click', toEnd)
  box.addEventListener('scroll', () => {
    newest.hidden = nearEnd()
  })
  // Pictures and a growing field change heights after the fact.
  box.addEventListener('load', () => !newest.hidden || toEnd(), true)
  new ResizeObserver(() => !newest.hidden || toEnd()).observe(box)

  const drawnOf = (id) => box.querySelector(`[data-id="${id}"]`)
  function add(message) {
    const day = dayName(new Date(message.date * 1000))
    box.querySelector('.empty')?.remove()
    if (box.dataset.day !== day) {
      box.dataset.day = day
      box.append(el('p', { class: 'day' }, day))
    }
    const wasNear = nearEnd()
    box.append(drawMessage(message, on))
    if (wasNear || !message.from?.is_bot) toEnd()
  }

  return {
    show(messages, description) {
      delete box.dataset.day
      box.replaceChildren()
      if (messages.length === 0) box.append(el('p', { class: 'empty' }, description || say('empty')))
      for (const message of messages) add(message)
      newest.hidden = true
      toEnd()
    },
    add,
    change(message) {
      const old = drawnOf(message.message_id)
      if (!old) return
      const wasNear = nearEnd()
      const focused = [...old.querySelectorAll('button, a')].indexOf(document.activeElement)
      const drawn = drawMessage(message, on)
      old.replaceWith(drawn)
      // Who walks by keyboard stays where they were, or on the last button that is left.
      const places = drawn.querySelectorAll('button, a')
      if (focused >= 0) (places[Math.min(focused, places.length - 1)] ?? box).focus({ preventScroll: true })
      if (wasNear) toEnd()
    },
    remove(ids) {
      for (const id of ids) {
        const drawn = drawnOf(id)
        if (drawn?.contains(document.activeElement)) box.focus()
        drawn?.remove()
      }
    },
    settle(id) {
      for (const button of drawnOf(id)?.querySelectorAll('[aria-busy]') ?? []) button.removeAttribute('aria-busy')
    },
  }
}
