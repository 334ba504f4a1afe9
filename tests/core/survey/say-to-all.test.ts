import { expect, test } from 'vitest'
import { sayToAll } from '../../../core/survey/say-to-all.ts'

test.each([
  ['Разобрать {своё|свой} {урок|занятие}', 'Разобрать своё / свой урок / занятие'],
  ['{Урок|Занятие|Занятие}', 'Урок / Занятие'],
  ['Ваш {fact:mentor|наставник}', 'Ваш наставник'],
  ['Вы ответили «{answer:Ж4}»', 'Вы ответили «…»'],
  ['Темы: {topics}', 'Темы: …'],
  ['Без подстановок', 'Без подстановок'],
])('«%s» is said to all as «%s»', (ru, said) => {
  expect(sayToAll({ ru }, 'ru')).toBe(said)
})
