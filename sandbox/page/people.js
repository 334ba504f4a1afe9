// The list of people whom one can be.
import { byId, el } from './dom.js'
import { say } from './words.js'

/** Longer lists are found by searching. */
const shownAtOnce = 100

/** Draws and redraws; `choose(person)` when one is pressed. */
export function peopleList(people, choose) {
  const list = byId('people')
  const search = byId('search')
  let current = null
  search.hidden = people.length < 8
  search.addEventListener('input', draw)
  draw()

  function draw() {
    const wanted = plain(search.value)
    const found = people.filter((person) => plain(`${person.name} ${person.detail}`).includes(wanted))
    const note = people.length === 0 ? say('no-people') : found.length === 0 ? say('nobody') : null
    list.replaceChildren(...found.slice(0, shownAtOnce).map(item), ...(note ? [el('li', { class: 'hint' }, note)] : []))
  }

  function item(person) {
    return el(
      'li',
      {},
      el(
        'button',
        {
          type: 'button',
          class: 'person',
          'data-key': person.key,
          'aria-current': person.key === current ? 'true' : null,
          onclick: () => choose(person),
        },
        avatar(person.name),
        el(
          'span',
          { class: 'person-words' },
          el('span', { class: 'person-name' }, person.name),
          el('span', { class: 'person-detail' }, person.detail),
        ),
        person.unread
          ? el(
              'span',
              { class: 'badge', 'aria-label': say('new-messages', { count: person.unread }) },
              String(person.unread),
            )
          : null,
      ),
    )
  }

  return {
    redraw: draw,
    setCurrent(key) {
      current = key
      for (const button of list.querySelectorAll('.person')) {
        if (button.dataset.key === key) button.setAttribute('aria-current', 'true')
        else button.removeAttribute('aria-current')
      }
    },
    focus: () => (list.querySelector('[aria-current]') ?? list.querySelector('button'))?.focus(),
  }
}

/** A circle with initials, its colour out of the name. */
export function avatar(name) {
  const initials = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word[0] ?? '')
    .join('')
  const tone = [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 997, 7) % 6
  return el('span', { class: `avatar tone-${tone}`, 'aria-hidden': 'true' }, initials)
}

function plain(text) {
  return text.toLowerCase().replaceAll('ё', 'е').trim()
}
