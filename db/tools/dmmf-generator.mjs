// Writes the whole model description to db/generated/dmmf.json, for the panel.
import { mkdirSync, writeFileSync } from 'node:fs'
import helper from '@prisma/generator-helper'

helper.generatorHandler({
  onManifest: () => ({ prettyName: 'DMMF', defaultOutput: './generated' }),
  onGenerate: async ({ dmmf, generator }) => {
    mkdirSync(generator.output.value, { recursive: true })
    writeFileSync(`${generator.output.value}/dmmf.json`, JSON.stringify({ datamodel: dmmf.datamodel }))
  },
})
