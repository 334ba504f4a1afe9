// The form of whatever is chosen in the outline.
import React from 'react'
import AboutForm from './about-form.tsx'
import BlockForm from './block-form.tsx'
import { useEditing } from './editing.ts'
import GroupRuleForm from './group-rule-form.tsx'
import ItemForm from './item-form.tsx'
import LevelsForm from './levels-form.tsx'
import { type Path, valueAt } from './local-edits.ts'
import OverallForm from './overall-form.tsx'
import RuleForm from './rule-form.tsx'
import ScaleForm from './scale-form.tsx'
import SectionForm from './section-form.tsx'

/** The part of the outline that a place of the draft belongs to. */
export function partOf([first, second, third, fourth]: Path): Path {
  if (first === 'sections' && third === 'items' && typeof fourth === 'number')
    return ['sections', second ?? 0, 'items', fourth]
  if (first === 'overall') return [first]
  const isList = ['sections', 'scales', 'blocks', 'levels', 'recommendations', 'groupTriggers'].includes(String(first))
  return isList && typeof second === 'number' ? [first as string, second] : []
}

export default function Form({ path }: { path: Path }) {
  const { tree } = useEditing()
  const [first] = path
  if (first === undefined) return <AboutForm />
  if (first === 'overall') return <OverallForm />
  if (valueAt(tree, path) === undefined) return <AboutForm />
  const key = path.join('-')
  if (first === 'sections')
    return path.length === 2 ? <SectionForm key={key} path={path} /> : <ItemForm key={key} path={path} />
  if (first === 'scales') return <ScaleForm key={key} path={path} />
  if (first === 'blocks') return <BlockForm key={key} path={path} />
  if (first === 'levels') return <LevelsForm key={key} path={path} />
  if (first === 'groupTriggers') return <GroupRuleForm key={key} path={path} />
  return <RuleForm key={key} path={path} />
}
