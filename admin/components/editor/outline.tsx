// The draft at a glance: its parts, its sections with their questions, what is counted, what is advised.
import React from 'react'
import { freeCode, itemsOf, listOf, shortOf, startsWith, useEditing } from './editing.ts'
import { partOf } from './form.tsx'
import type { Path } from './local-edits.ts'
import { useWords } from './words.ts'

export default function Outline({ selected }: { selected: Path }) {
  const t = useWords()
  const { tree, problems, change, select } = useEditing()
  const wrong = problems.filter((one) => one.isError).map((one) => partOf(one.path))
  /** `isOwn`: the words are the panel's, not the questionnaire's. */
  const entry = (path: Path, name: string, words: string, { level = 0, isOwn = false } = {}) => {
    const isHere = path.length === selected.length && startsWith(selected, path)
    const isWrong = wrong.some((one) => one.length === path.length && startsWith(one, path))
    return (
      <li key={path.join('.')} className={level ? 'm-inner' : undefined}>
        <button type="button" aria-current={isHere ? 'true' : undefined} onClick={() => select(path)}>
          {name && <b lang="ru">{name}</b>} <span {...(!isOwn && { lang: 'ru' })}>{words}</span>
          {isWrong && (
            <i className="m-bad" title={t('editor.problems.error')}>
              !<span className="m-aside-words">{t('editor.problems.error')}</span>
            </i>
          )}
        </button>
      </li>
    )
  }
  const add = (list: string, words: string, value: () => unknown, path: Path = [list]) => (
    <button
      type="button"
      className="m-add"
      onClick={() => {
        const at = listOf(path.reduce((inside: any, key) => inside?.[key], tree)).length
        change([{ do: 'insert', path, at, value: value() }])
        select([...path, at])
      }}
    >
      + {words}
    </button>
  )
  const codes = (list: string) => listOf(tree?.[list]).map((one) => String(one?.code))
  const items = itemsOf(tree).map(({ code }) => code)
  return (
    <nav className="m-outline" aria-label={t('editor.outline')}>
      <ul>{entry([], '', t('editor.part.about'), { isOwn: true })}</ul>
      <h2>{t('editor.part.questions')}</h2>
      <ul>
        {listOf(tree?.sections).flatMap((section, s) => [
          entry(['sections', s], String(section?.code ?? ''), shortOf(section?.title)),
          ...listOf(section?.items).map((item, i) =>
            entry(['sections', s, 'items', i], String(item?.code ?? ''), shortOf(item?.text), { level: 1 }),
          ),
          <li key={`${section?.code}-add`} className="m-inner">
            {add('items', t('editor.add.item'), () => newItem(items, section), ['sections', s, 'items'])}
          </li>,
        ])}
      </ul>
      {add('sections', t('editor.add.section'), () => {
        const code = freeCode(codes('sections'), 'S')
        return { code, title: { ru: '' }, items: [newItem(items, { code })] }
      })}
      <h2>{t('editor.part.scales')}</h2>
      <ul>
        {listOf(tree?.scales).map((scale, i) => entry(['scales', i], String(scale?.code ?? ''), pointsOf(scale)))}
      </ul>
      {add('scales', t('editor.add.scale'), () => ({
        code: freeCode(codes('scales'), 'Z'),
        points: [0, 1, 2, 3].map((value) => ({ value, label: { ru: '' } })),
      }))}
      <h2>{t('editor.part.scoring')}</h2>
      <ul>
        {listOf(tree?.blocks).map((block, i) => entry(['blocks', i], String(block?.code ?? ''), shortOf(block?.title)))}
        {listOf(tree?.levels).map((levels, i) =>
          entry(['levels', i], String(levels?.code ?? ''), t('editor.part.levels'), { isOwn: true }),
        )}
        {entry(['overall'], '', t('editor.part.overall'), { isOwn: true })}
      </ul>
      {add('blocks', t('editor.add.block'), () => ({
        code: freeCode(codes('blocks'), 'B'),
        title: { ru: '' },
        items: [],
        levels: codes('levels')[0] ?? '',
      }))}
      {add('levels', t('editor.add.levels'), () => ({
        code: freeCode(codes('levels'), 'L'),
        high: 'bad',
        rows: [
          { name: { ru: '' }, from: 0, below: 50 },
          { name: { ru: '' }, from: 50 },
        ],
      }))}
      <h2>{t('editor.part.rules')}</h2>
      <ul>
        {listOf(tree?.recommendations).map((rule, i) =>
          entry(['recommendations', i], String(i + 1), shortOf(rule?.text)),
        )}
      </ul>
      {add('recommendations', t('editor.add.rule'), () => ({
        trigger: listOf(tree?.blocks).length > 0 ? { anyBlock: { atLeast: 50 } } : { item: items[0] ?? '', is: 1 },
        addressee: 'respondent',
        kind: 'tip',
        text: { ru: '' },
      }))}
      <h2>{t('editor.part.group')}</h2>
      <ul>
        {listOf(tree?.groupTriggers).map((rule, i) => entry(['groupTriggers', i], String(i + 1), shortOf(rule?.text)))}
      </ul>
      {add('groupTriggers', t('editor.add.group'), () => ({
        trigger:
          listOf(tree?.blocks).length > 0
            ? { block: codes('blocks')[0] ?? '', atLeast: 50 }
            : { item: items[0] ?? '', mean: { below: 3 } },
        addressee: 'staff',
        kind: 'check',
        text: { ru: '' },
      }))}
    </nav>
  )
}

function newItem(taken: string[], section: any) {
  const prefix = String(section?.code ?? '')
  // Sections of plain numbers have questions of plain numbers.
  const code = /^\d+$/.test(taken[0] ?? '') ? freeCode(taken, '') : freeCode(taken, prefix.slice(0, 8))
  return { code, type: 'text', max: 500, text: { ru: '' } }
}

function pointsOf(scale: any): string {
  return shortOf({
    ru: listOf(scale?.points)
      .map((point) => point?.label?.ru)
      .join(' · '),
  })
}
