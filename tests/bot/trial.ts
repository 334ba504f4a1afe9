// A questionnaire of a test's own questions.
export const t = (ru: string) => ({ ru })
export const options = (count: number, word = 'Вариант') =>
  Array.from({ length: count }, (_, i) => t(`${word} ${i + 1}`))
export const questionnaire = (items: object[]) => ({
  code: 'trial',
  title: t('Проба'),
  intro: t('Вступление'),
  notice: t('Кто видит'),
  outro: t('Спасибо'),
  minutes: 1,
  anonymity: 'named',
  words: { yes: t('Да'), no: t('Нет') },
  scales: [],
  sections: [{ code: 'S', title: t('Раздел'), items }],
})
