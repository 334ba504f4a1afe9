// Where one arrives: what needs attention today, as far as one's rights go, each with the way to it.
import { scopesOf } from '../../core/access.ts'
import { daysLeft } from '../../core/time.ts'
import { needsAttention } from '../../db/attention/index.ts'
import { type OpenWave, openWaves } from '../../db/wave-calendar.ts'
import { wordsOf } from '../../locales/index.ts'
import { comingWeek } from '../coming-week.ts'
import type { PageDeclaration } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { linksOf } from '../home-links.ts'
import { say, wayTo } from '../home-words.ts'
import { dayOf } from '../wave-words.ts'

export const home: PageDeclaration = {
  name: 'home',
  icon: 'Home',
  component: 'Home',
  group: null,
  subject: null,
  load: async (desk) => {
    const { db, actor, now } = desk
    const words = wordsOf(actor.language)
    return {
      today: dayOf(now, desk),
      attention: (await needsAttention(desk)).map((one) => ({ ...say(one, desk), ...wayTo(one, words) })),
      seesWaves: scopesOf(actor, 'read', 'wave').length > 0,
      waves: (await openWaves(db, actor, now)).map((wave) => shown(wave, desk)),
      coming: await comingWeek(desk),
      links: linksOf(desk),
    }
  },
}

function shown({ id, title, closesAt, asked, answered, isOwn }: OpenWave, desk: Desk) {
  const words = wordsOf(desk.actor.language)
  const days = daysLeft(closesAt, desk.now, desk.hours.zone)
  return {
    id,
    title,
    asked,
    answered,
    left: words('panel-home-days-left', { days, day: dayOf(new Date(closesAt.getTime() - 1), desk) }),
    href: isOwn ? `/admin/pages/wave-progress?wave=${id}` : `/admin/resources/Wave/records/${id}/show`,
  }
}
