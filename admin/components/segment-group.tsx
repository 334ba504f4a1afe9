// A group of a segment's rules: all of them hold, or any does; groups nest.
import { useTranslation } from 'adminjs'
import React, { useState } from 'react'
import Negation from './negation.tsx'
import SegmentRule from './segment-rule.tsx'
import { newKey, type RuleNode } from './segment-tree.ts'

const deepest = 4

export default function SegmentGroup({ node, kinds, onChange, onRemove, depth = 0 }: any) {
  const { t } = useTranslation()
  const [fresh, setFresh] = useState(0)
  const id = `group-${node.key}`
  const replace = (key: number, next: RuleNode | null) =>
    onChange({ ...node, nodes: node.nodes.flatMap((one: RuleNode) => (one.key === key ? (next ?? []) : one)) })
  const rule = (): RuleNode => ({ key: newKey(), not: false, kind: 'rule', rule: kinds[0].name, values: {} })
  const add = (next: RuleNode) => {
    setFresh(next.key)
    onChange({ ...node, nodes: [...node.nodes, next] })
  }
  return (
    <fieldset className="m-group">
      <legend>{t(depth === 0 ? 'own.segments.whom' : 'own.segments.group')}</legend>
      <div className="m-mode">
        {depth > 0 && <Negation node={node} onChange={onChange} />}
        <div>
          <label htmlFor={id}>{t('own.segments.mode')}</label>
          <select id={id} value={node.mode} onChange={({ target }) => onChange({ ...node, mode: target.value })}>
            <option value="all">{t('own.segments.all')}</option>
            <option value="any">{t('own.segments.any')}</option>
          </select>
        </div>
        {depth > 0 && (
          <button type="button" className="m-remove" onClick={onRemove}>
            {t('own.segments.removeGroup')}
          </button>
        )}
      </div>
      {node.nodes.length === 0 && (
        <p className="m-quiet-line">{t(node.mode === 'all' ? 'own.segments.emptyAll' : 'own.segments.emptyAny')}</p>
      )}
      <ul>
        {node.nodes.map((one: RuleNode) => {
          const shared = {
            node: one,
            kinds,
            onChange: (next: RuleNode) => replace(one.key, next),
            onRemove: () => replace(one.key, null),
          }
          return one.kind === 'rule' ? (
            <SegmentRule key={one.key} {...shared} isFresh={one.key === fresh} />
          ) : (
            <li key={one.key}>
              <SegmentGroup {...shared} depth={depth + 1} />
            </li>
          )
        })}
      </ul>
      <p className="m-adding">
        <button type="button" onClick={() => add(rule())}>
          {t('own.segments.addRule')}
        </button>{' '}
        {depth < deepest && (
          <button
            type="button"
            onClick={() => add({ key: newKey(), not: false, kind: 'group', mode: 'any', nodes: [rule()] })}
          >
            {t('own.segments.addGroup')}
          </button>
        )}
      </p>
    </fieldset>
  )
}
