// What is said beside the messages: a short word at the edge, an alert, a picture in full.
import { byId } from './dom.js'
import { say } from './words.js'

let hiding = 0

export function toast(text) {
  const line = byId('toast')
  line.textContent = text
  line.classList.add('shown')
  clearTimeout(hiding)
  hiding = setTimeout(() => {
    line.classList.remove('shown')
    line.textContent = ''
  }, 4000)
}

export function failed(error) {
  toast(say('failed', { name: error.message }))
}

export function alertWith(text) {
  byId('alert-text').textContent = text
  byId('alert').showModal()
}

export function showPicture(url, alt) {
  Object.assign(byId('viewed'), { src: url, alt })
  byId('viewer').showModal()
}
