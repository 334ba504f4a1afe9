// What the page of a broadcast is told of what goes along with it.

export type FileAnswer = { name: string; size: string; as: 'picture' | 'document'; href: string }
