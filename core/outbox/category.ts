// What unprompted messages are about, as a person sees it: each but the last can be switched off with one press.

export const categories = ['surveys', 'events', 'news', 'materials', 'mentoring', 'service'] as const

/** `service` is what somebody set going themselves or answers for: their request, their place, their duty. */
export type Category = (typeof categories)[number]

export type Mutable = Exclude<Category, 'service'>

export const mutable: readonly Mutable[] = categories.filter((category) => category !== 'service')

export function isMutable(name: string | undefined): name is Mutable {
  return mutable.some((category) => category === name)
}
