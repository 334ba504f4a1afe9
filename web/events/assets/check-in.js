// The organiser's page: turns the code on the screen, keeps marks while there is no network, and reads codes by camera.
;(() => {
  const deskKey = (token) => `metodist-desk:${token}`
  const closed = document.getElementById('closed')
  if (closed) {
    const path = localStorage.getItem(deskKey(closed.dataset.token))
    if (path) location.replace(path + location.search)
    return
  }
  const desk = document.getElementById('desk')
  if (!desk) return
  const by = (id) => document.getElementById(id)
  const { token, path, worker, offline, kept, none } = desk.dataset
  localStorage.setItem(deskKey(token), path)
  const language = new URLSearchParams(location.search).get('lang') || document.documentElement.lang

  // The page itself, so that it opens again without a network. Its worker serves what is read after it: this one is put by.
  const keepPage = async () => {
    await navigator.serviceWorker.register(worker, { scope: path })
    const shelf = await caches.open('metodist-desk')
    await shelf.put(path, await fetch(`${path}?lang=${language}`))
    await shelf.addAll(
      [...document.querySelectorAll('link[rel=stylesheet], script[src]')].map((one) => one.href || one.src),
    )
  }
  // A browser that keeps nothing, such as a private window, works on as long as the page stays open.
  if ('serviceWorker' in navigator && 'caches' in window) void keepPage().catch(() => {})

  // The code on the screen, some minutes ahead of the network, and over a reload.
  const ahead = `metodist-codes:${token}`
  let { codes, drift } = JSON.parse(localStorage.getItem(ahead) || '{"codes":[],"drift":0}')
  const turn = () => {
    const now = Date.now() + drift
    const up = codes.filter(({ from }) => from <= now).at(-1)
    if (!up || by('code').textContent === up.code) return
    by('code').textContent = up.code
    by('qr').innerHTML = up.qr
  }
  const fetchCodes = async () => {
    try {
      const reply = await fetch(`${path}/codes?lang=${language}`, { headers: { accept: 'application/json' } })
      if (!reply.ok) return
      const given = await reply.json()
      drift = given.now - Date.now()
      codes = given.codes
      localStorage.setItem(ahead, JSON.stringify({ codes, drift }))
      by('there').textContent = given.there
      turn()
    } catch {
      // The codes that are here last until the network is back.
    }
  }
  setInterval(turn, 1000)
  setInterval(() => void fetchCodes(), 60_000)
  turn()
  void fetchCodes()

  // Marks: kept here first, sent when they can be, each by its own name so that it counts once.
  const store = `metodist-marks:${token}`
  const keepMs = 86_400_000
  const read = () => {
    try {
      return JSON.parse(localStorage.getItem(store) || '[]').filter(({ at }) => Date.now() - at < keepMs)
    } catch {
      return []
    }
  }
  const marks = read()
  const save = () => localStorage.setItem(store, JSON.stringify(marks.slice(-500)))
  const waiting = () => marks.filter(({ said }) => said === undefined)
  let isOut = false
  const draw = () => {
    const shown = marks.slice(-20).reverse()
    by('marks-title').hidden = shown.length === 0
    by('marks').replaceChildren(
      ...shown.map(({ code, said, isGood }) => {
        const row = document.createElement('li')
        row.textContent = `${code}: ${said ?? kept}`
        row.className = said === undefined ? 'awaits' : isGood ? '' : 'problem'
        return row
      }),
    )
    by('network').hidden = !isOut
    by('network').textContent = isOut ? offline.replace('#', String(waiting().length)) : ''
  }
  const say = (text, isGood) => {
    by('said').textContent = text
    by('said').className = isGood ? 'said' : 'problem'
  }
  let isSending = false
  const send = async () => {
    if (isSending) return
    isSending = true
    try {
      for (const mark of waiting()) {
        const body = new URLSearchParams({ code: mark.code, attempt: mark.attempt, at: String(mark.at) })
        const reply = await fetch(`${path}?lang=${language}`, {
          method: 'POST',
          body,
          headers: { accept: 'application/json' },
        })
        if (!reply.ok) throw new Error(String(reply.status))
        const { text, isGood, there } = await reply.json()
        Object.assign(mark, { said: text, isGood })
        by('there').textContent = there
        say(text, isGood)
        save()
      }
      isOut = false
    } catch {
      isOut = true
    }
    isSending = false
    draw()
  }
  const newName = () =>
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (one) => one.toString(16).padStart(2, '0')).join('')
  const add = (code) => {
    marks.push({ code, attempt: newName(), at: Math.round(Date.now() + drift) })
    save()
    say(`${code}: ${kept}`, true)
    draw()
    void send()
  }
  const field = by('typed')
  field.form.addEventListener('submit', (event) => {
    event.preventDefault()
    const code = field.value.trim().toUpperCase()
    if (code === '') say(none, false)
    else add(code)
    field.value = ''
    field.focus()
  })
  addEventListener('online', () => void send())
  addEventListener('offline', () => {
    isOut = true
    draw()
  })
  setInterval(() => {
    if (waiting().length > 0) void send()
  }, 5000)
  isOut = !navigator.onLine
  draw()
  void send()

  // Where the browser reads codes itself.
  const scan = by('scan')
  if (!('BarcodeDetector' in window) || !navigator.mediaDevices) return
  scan.hidden = false
  let stream = null
  let seen = ''
  const look = async (detector, camera) => {
    if (!stream) return
    const [found] = await detector.detect(camera).catch(() => [])
    const code = found && (found.rawValue.split(/[=/]/).at(-1) || '')
    // The same code stays before the camera for a while.
    if (code && code !== seen) add(code)
    if (code) seen = code
    setTimeout(() => void look(detector, camera), 250)
  }
  scan.addEventListener('click', async () => {
    const camera = by('camera')
    if (stream) {
      for (const track of stream.getTracks()) track.stop()
      stream = null
      camera.hidden = true
      return
    }
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
    } catch {
      return
    }
    camera.srcObject = stream
    camera.hidden = false
    await camera.play()
    void look(new BarcodeDetector({ formats: ['qr_code'] }), camera)
  })
})()
