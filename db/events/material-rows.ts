// What counts as a material of an event: a link, or a file that is whole.
import type { Prisma } from '../open.ts'

export const isThere = {
  OR: [{ link: { not: null } }, { file: { isWhole: true } }],
} satisfies Prisma.EventMaterialWhereInput
