// The whole program is killed in the middle of a broadcast: nobody is forgotten, nobody hears it twice.
import { afterAll, describe, expect, test } from 'vitest'
import { countArrivals, greet } from '../../bench/delivery/arrivals.ts'
import { compareWithSeen } from '../../bench/delivery/compare.ts'
import { linkChats } from '../../bench/delivery/recipients.ts'
import { startSandbox } from '../../sandbox/start.ts'
import { openHouse } from './house.ts'
import { cli, scratch } from './program.ts'
import { idIn, type Staff, staffAt } from './staff.ts'
import { storesIn } from './stores.ts'
import { until } from './until.ts'

/** At 28 a second the whole district takes a minute; `RECIPIENTS=1631` has it take that. */
const recipients = Number(process.env.RECIPIENTS ?? 300)
/** So slow is the messenger that a kill meets several messages on their way. */
const latencyMs = 150
/** How many the mouth has under way at most. */
const inFlight = 8
const page = '/admin/api/pages/broadcast'
const words = 'Приём отчётов продлён до пятницы'

const folders = scratch()
afterAll(() => folders.remove())

describe.each(storesIn(folders))('on %s', (_name, make) => {
  test('a broadcast goes on where the program was killed: each hears it once, or is held as in doubt', {
    timeout: 400_000,
  }, async () => {
    const store = await make()
    const box = await startSandbox()
    box.faults.add({ kind: 'latency', ms: latencyMs, times: Number.POSITIVE_INFINITY })
    const chats = await greet(box, recipients)
    expect(await cli(store.settings, 'seed')).toMatchObject({ code: 0 })
    const before = await store.open()
    await linkChats(before.pool, chats.map(String))
    await before.close()

    const arrivals = countArrivals(box, words)
    const house = await openHouse({
      ...store.settings,
      DEMO: 'on',
      BOT_TOKEN: box.token,
      TELEGRAM_API_ROOT: box.apiRoot,
    })
    const broadcast = await sendToAll(house.address())
    const kills = [0.3, 0.6]
    for (const part of kills) {
      await until('a part has heard it', () => arrivals.byChat().size >= recipients * part)
      await house.kill('SIGKILL')
      // Part of it was still to be said.
      expect(arrivals.byChat().size).toBeLessThan(recipients)
      await house.start()
    }
    const director = await staffAt(house.address(), 'director')
    await until('nothing waits', async () => (await funnelOf(director, broadcast)).queued === 0)
    const funnel = await funnelOf(director, broadcast)
    await house.kill('SIGTERM')
    await box.close()

    const after = await store.open()
    const found = await compareWithSeen(after, arrivals.byChat(), broadcast)
    await after.close()
    await store.drop()
    expect(found).toMatchObject({ messages: recipients, lost: 0, doubled: 0 })
    expect(found.unknown).toBeLessThanOrEqual(inFlight * kills.length)
    // Staff see the same.
    expect(funnel).toMatchObject({ reached: recipients, sent: recipients - found.unknown, unknown: found.unknown })
  })
})

/** To all educators: so many that the deputy has to agree. */
async function sendToAll(address: string): Promise<number> {
  const director = await staffAt(address, 'director')
  const audience = 'all-educators'
  const made = await director.press('/admin/api/resources/Broadcast/actions/createBroadcast', {
    title: words,
    audience,
  })
  const broadcast = idIn(made)
  const form = { title: words, audience, category: 'news', ru: `${words}.`, buttons: '[]' }
  await director.confirm(page, { ...form, broadcast: String(broadcast), what: 'send' })
  const deputy = await staffAt(address, 'deputy')
  await deputy.confirm(page, { broadcast: String(broadcast), what: 'approve' })
  return broadcast
}

async function funnelOf(staff: Staff, broadcast: number) {
  const path = `${page}?broadcast=${broadcast}&only=funnel`
  const { funnel } = await staff.read<{ funnel: Record<'reached' | 'queued' | 'sent' | 'unknown', number> }>(path)
  return funnel
}
