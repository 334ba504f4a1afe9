# Results: the words that the panel says in the browser.
panel-ui-pages-wave-results = Results of the wave
panel-ui-actions-waveResults = Results
panel-ui-own-here = Related pages
