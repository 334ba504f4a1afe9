// AdminJS's application, last of all scripts.
createRoot(document.getElementById('app')).render(AdminJS.Application)
