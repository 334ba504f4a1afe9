// A person's own result as the picture that the chat shows.
import type { Picture } from '../core/view.ts'
import { blockChart } from '../reports/charts/blocks.ts'
import type { BlockChart } from './screens/visit.ts'

export async function drawOwnBlocks({ title, language, blocks }: BlockChart): Promise<Picture> {
  const { png, alt } = await blockChart({
    title,
    language,
    high: blocks[0]?.high ?? 'bad',
    boundaries: blocks[0]?.boundaries ?? [],
    blocks: blocks.map(({ title: label, value, level }) => ({ label, value, ...(level && { level }) })),
  })
  return { png, alt }
}
