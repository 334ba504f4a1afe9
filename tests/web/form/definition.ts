// A questionnaire with a question of each kind, a branch within a page, and a block that repeats.
const choice = (ru: string) => ({ ru })

export const everyKind = {
  code: 'every-kind',
  title: { ru: 'Всякое', en: 'All sorts' },
  intro: { ru: 'Вступление' },
  notice: { ru: 'Кто увидит' },
  outro: { ru: 'Спасибо' },
  minutes: 1,
  anonymity: 'named' as const,
  words: { na: { ru: 'Не относится' }, yes: { ru: 'Да' }, no: { ru: 'Нет' } },
  scales: [{ code: 'Ш', points: [0, 1, 2].map((value) => ({ value, label: { ru: `Балл ${value}` } })) }],
  sections: [
    {
      code: 'Первый',
      title: { ru: 'Первый раздел' },
      items: [
        { code: '1', type: 'scale', scale: 'Ш', na: true, text: { ru: 'Шкала?' } },
        { code: '2', type: 'one', text: { ru: 'Одно?' }, options: [choice('Красное'), choice('Синее')] },
        { code: '3', type: 'text', max: 20, text: { ru: 'Почему синее?' }, when: { item: '2', is: 2 } },
        {
          code: '4',
          type: 'many',
          max: 2,
          text: { ru: 'Несколько?' },
          options: [choice('А'), choice('Б'), choice('В')],
        },
      ],
    },
    {
      code: 'Второй',
      title: { ru: 'Второй раздел' },
      items: [
        { code: '5', type: 'int', min: 1, max: 40, text: { ru: 'Сколько часов?' } },
        { code: '6', type: 'number', max: 5, na: true, text: { ru: 'Сколько ставок?' } },
        { code: '7', type: 'date', text: { ru: 'Когда?' } },
        { code: '8', type: 'bool', text: { ru: 'Так ли это?' } },
        { code: '9', type: 'pick', registry: 'subjects', text: { ru: 'Какой предмет?' } },
        { code: '10', type: 'text', max: 200, required: false, text: { ru: 'Что ещё?' } },
        { code: '11', type: 'text', max: 100, text: { ru: 'Где?' }, prefill: { fact: 'organisation' } },
      ],
    },
    {
      code: 'Вещь',
      title: { ru: 'Вещь' },
      repeat: { max: 3, again: { ru: 'Есть ещё?' } },
      items: [{ code: '12', type: 'text', max: 50, text: { ru: 'Какая вещь?' } }],
    },
  ],
}

/** Answers by the places of the first and the second page. */
export const first = { q0: '1', q1: '1', q3: ['1', '3'] }
export const second = {
  q4: '12',
  q5: '0,5',
  q6: '2026-09-01',
  q7: 'true',
  q8: 'mathematics',
  q9: '',
  q10: 'СОШ № 1',
}
