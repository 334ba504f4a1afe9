// Makes elements. Text is always set as text, never as markup.

/** `el('button', { class: 'x', onclick }, 'words', child)`: what begins with «on» is a listener, null is left out. */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
    else element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children.filter((child) => child !== null && child !== undefined))
  return element
}

export function byId(id) {
  return document.getElementById(id)
}
