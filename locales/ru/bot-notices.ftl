# Что присылать: что можно отключить по одному.
bot-notices-title = Что присылать
bot-notices-text = Сами мы пишем вам вот о чём. Ненужное отключите.
bot-notices-silent = Сообщения сейчас отключены все: их можно включить на экране «Мои данные». Ниже то, что вы оставите, когда они включены.
bot-notices-line = { $what }: { $is }
bot-notices-is-on = присылаем
bot-notices-is-off = не присылаем
bot-notices-surveys = Опросы
bot-notices-events = Мероприятия
bot-notices-news = Новости центра
bot-notices-materials = Материалы
bot-notices-mentoring = Наставничество
bot-notices-turn-off = Отключить: { $what }
bot-notices-turn-on = Включить: { $what }
bot-notices-note = О ваших заявках, вопросах и местах, которые вы заняли, пишем всегда.
bot-notices-off-this = Не присылать такое
bot-notices-now-off = Больше не присылаем: { $what }
bot-notices-now-on = Присылаем снова: { $what }
bot-notices-off-text = Больше не присылаем: { $what }. Всё это по-прежнему есть в меню.
bot-notices-return = Вернуть
bot-notices-all = Что присылать
bot-command-notices = что присылать

## When
bot-notices-hours-title = Когда писать
bot-notices-hours-line = Когда: { $when }
bot-notices-hours-usual = в обычные часы центра
bot-notices-hours-after-14 = после уроков, с 14:00
bot-notices-hours-until-14 = до 14:00
bot-notices-hours-choose = Писать { $when }
bot-notices-hours-text = Сейчас пишем { $when }. Что придёт в другое время, подождёт.
bot-notices-hours-note = О ваших заявках, вопросах и местах, которые вы заняли, пишем, как только есть новости.
bot-notices-hours-now = Пишем { $when }
