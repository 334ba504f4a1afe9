// A small menu behind a button: opens, closes on Escape, on a press outside and when something was chosen.

export function menu(button, panel) {
  const set = (isOpen) => {
    panel.hidden = !isOpen
    button.setAttribute('aria-expanded', String(isOpen))
    if (isOpen) panel.querySelector('button')?.focus()
  }
  button.addEventListener('click', () => set(panel.hidden))
  panel.addEventListener('click', () => {
    set(false)
    button.focus()
  })
  panel.addEventListener('keydown', (event) => move(event, panel))
  for (const element of [button, panel]) {
    element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || panel.hidden) return
      event.stopPropagation()
      set(false)
      button.focus()
    })
  }
  document.addEventListener('click', (event) => {
    if (!panel.hidden && !panel.contains(event.target) && !button.contains(event.target)) set(false)
  })
}

function move(event, panel) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step) return
  event.preventDefault()
  const items = [...panel.querySelectorAll('button')]
  items[(items.indexOf(document.activeElement) + step + items.length) % items.length]?.focus()
}
