// Which positions an organisation of a given size has, and what is taught there.

import { apportion } from './apportion.ts'
import type { Post } from './data.ts'
import { at } from './random.ts'
import type { Setting, Workplace } from './setting.ts'

export type Opening = { workplace: Workplace; positionCode: string; subjects: string[]; hoursPerWeek: number }

/** As many openings as the workplaces have educators, the main position first. */
export function makeOpenings(setting: Setting, workplaces: Workplace[]): Opening[] {
  const random = setting.random.fork('posts')
  const { work } = setting.data
  const manned = workplaces.map((workplace) => ({ workplace, posts: postsOf(setting, workplace) }))
  const teachers = manned.flatMap(({ posts }) => posts).filter(({ position }) => position === 'teacher').length
  const shares = apportion(
    teachers,
    work.lessons.map(({ weight }) => weight),
  )
  const lessons = random.shuffled(work.lessons.flatMap(({ subjects }, i) => Array(at(shares, i)).fill(subjects)))
  return manned.flatMap(({ workplace, posts }) =>
    posts.map(({ position, hours, subjects }) => {
      const taught = position === 'teacher' ? (lessons.pop() ?? []) : (subjects ?? [])
      const circles = position === 'supplementary_teacher' ? [random.pick(workplace.circles)] : []
      return {
        workplace,
        positionCode: position,
        subjects: [...taught, ...circles],
        hoursPerWeek: random.int(...hours),
      }
    }),
  )
}

function postsOf({ data }: Setting, { type, size }: Workplace): Post[] {
  const { main, others } = data.work[type]
  const special = others.flatMap((post) => Array<Post>(countOf(post, size)).fill(post))
  return [...Array<Post>(size - special.length).fill(main), ...special]
}

function countOf({ from, every }: Post, size: number): number {
  if (size < from) return 0
  return 1 + (every === undefined ? 0 : Math.floor((size - from) / every))
}
