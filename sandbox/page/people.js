// The list of people whom one can be.
import { ask } from './api.js'
import { byId, el } from './dom.js'
import { say } from './words.js'

/** Longer lists are found by searching. */
const shownAtOnce = 100

/** Draws and redraws; `choose(person)` when one is pressed. */
export function peopleList(people, choose) {
  const list = byId('people')
  const search = byId('search')
  let current = null
  search.addEventListener('input', draw)
  draw()

  function draw() {
    search.hidden = people.length < 8
    const wanted = plain(search.value)
    const found = people.filter((person) =>
      plain(`${person.name} ${person.detail} ${person.standing ? say(`standing-${person.standing}`) : ''}`).includes(
        wanted,
      ),
    )
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
          person.standing ? el('span', { class: 'standing' }, say(`standing-${person.standing}`)) : null,
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

  let refreshing
  /** What the people have done since is told of them; whoever is new stands before the guest. */
  async function refresh() {
    refreshing = undefined
    for (const fresh of await ask('people').catch(() => [])) {
      const known = people.find(({ key }) => key === fresh.key)
      if (known) Object.assign(known, fresh)
      else people.splice(-1, 0, fresh)
    }
    draw()
  }

  return {
    redraw: draw,
    refreshSoon() {
      if (refreshing === undefined) refreshing = setTimeout(refresh, 1500)
    },
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
