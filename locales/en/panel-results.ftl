# Results: the words that the panel says in the browser.
panel-ui-own-here = Related pages
