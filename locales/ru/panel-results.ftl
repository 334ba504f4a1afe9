# Итоги: слова, которые панель говорит в браузере.
panel-ui-pages-wave-results = Итоги волны
panel-ui-actions-waveResults = Итоги
panel-ui-own-here = Связанные страницы
