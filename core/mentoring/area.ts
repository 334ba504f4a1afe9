// Whose of the specialists the mentoring of the young is.

/** The activity area «Адресная помощь молодым»: domain.md §5. */
export const mentoringArea = 3
