// Keeps a draft while somebody fills in, and sends a form once. Everything works without it.
const form = document.querySelector('form[data-draft]')
const problems = document.querySelector('.problems')
if (problems) problems.focus()

for (const one of document.querySelectorAll('form')) {
  let isSent = false
  one.addEventListener('submit', (event) => {
    if (isSent) event.preventDefault()
    isSent = true
    // Back from the next page the form is alive again.
    addEventListener('pageshow', () => (isSent = false), { once: true })
  })
}

if (form) {
  const told = form.querySelector('.kept')
  let timer
  let isKeeping = false
  let isWaiting = false

  async function keep() {
    if (isKeeping) {
      isWaiting = true
      return
    }
    isKeeping = true
    // Files go with the buttons alone.
    const body = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string'))
    body.set('go', 'save')
    try {
      const reply = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' } })
      if (reply.ok) {
        form.elements.rev.value = (await reply.json()).rev
        told.textContent = told.dataset.kept
      } else if (reply.status === 409) told.textContent = ''
      else told.textContent = told.dataset.failed
    } catch {
      told.textContent = told.dataset.failed
      timer = setTimeout(keep, 10_000)
    }
    isKeeping = false
    if (isWaiting) {
      isWaiting = false
      await keep()
    }
  }

  const later = (ms) => () => {
    told.textContent = ''
    clearTimeout(timer)
    timer = setTimeout(keep, ms)
  }
  form.addEventListener('input', later(1500))
  form.addEventListener('change', later(300))
  form.addEventListener('submit', () => clearTimeout(timer))
}
