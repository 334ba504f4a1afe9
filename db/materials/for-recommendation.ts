// Which materials help with what was recommended: by the topics of the blocks that its rule spoke of.
import { loadTopics } from '../../content/catalogues/topics.ts'
import { isOfStrength, scalesOf } from '../../core/recommendations/scales.ts'
import { definitionOf } from '../definitions.ts'
import type { Db } from '../open.ts'
import { type Found, materialsOn, type Reader } from './find.ts'

const topics = loadTopics()

/** The latest of them, at most `most`; the recommendation is the reader's own, or there are none. */
export async function materialsFor(db: Db, reader: Reader, recommendationId: number, most = 2): Promise<Found[]> {
  const row = await db.recommendation.findFirst({
    where: { id: recommendationId, personId: reader.personId },
    select: {
      trigger: true,
      response: { select: { scores: { select: { scale: true, value: true } } } },
      wave: {
        select: { version: { select: { id: true, contentHash: true, survey: { select: { code: true } } } } },
      },
    },
  })
  if (!row?.wave) return []
  const { version } = row.wave
  const scores = (row.response?.scores ?? []).map(({ scale, value }) => ({ scale, value: value && Number(value) }))
  const definition = await definitionOf(db, version)
  const scales = scalesOf(definition, row.trigger, scores).filter(
    (scale) => !isOfStrength(definition, row.trigger, scale),
  )
  const wanted = new Set(scales.map((scale) => `${version.survey.code}/${scale}`))
  const codes = topics.filter(({ blocks }) => blocks.some((block) => wanted.has(block))).map(({ code }) => code)
  return codes.length > 0 ? (await materialsOn(db, reader, codes)).slice(0, most) : []
}
