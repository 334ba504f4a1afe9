// Keeps the organiser's page, and nothing else: reloaded where there is no network it opens as it was seen last.
const shelf = 'metodist-desk'
/** A network that says nothing for so long is none. */
const patienceMs = 4000

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  const { method, mode, destination, url } = event.request
  const isOurs = method === 'GET' && new URL(url).origin === self.location.origin
  if (isOurs && (mode === 'navigate' || destination === 'style' || destination === 'script')) {
    event.respondWith(answer(event.request))
  }
})

async function answer(request) {
  const { pathname, searchParams } = new URL(request.url)
  const kept = await caches.open(shelf)
  const fetched = fetch(request).then(async (reply) => {
    // A page that was opened by a code has it filled in.
    if (reply.ok && !searchParams.has('code')) await kept.put(pathname, reply.clone())
    if (reply.status === 404) await kept.delete(pathname)
    return reply
  })
  const before = await kept.match(pathname)
  if (!before) return fetched
  const late = new Promise((done) => setTimeout(() => done(before), patienceMs))
  return Promise.race([fetched.catch(() => before), late])
}
