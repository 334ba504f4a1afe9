// What AdminJS expects to find in the page, out of the page's data.
const page = JSON.parse(document.getElementById('state').textContent)
window.REDUX_STATE = page.redux
window.METODIST = page.panel
window.THEME_COMPONENTS = {}
window.AdminJS = { Components: {} }
document.documentElement.classList.toggle('dark', matchMedia('(prefers-color-scheme: dark)').matches)

// A session that ended while a page was open: sign in again and come back.
window.XMLHttpRequest = class extends XMLHttpRequest {
  open(...args) {
    this.addEventListener('load', () => {
      if (this.status !== 401) return
      location.assign(`/admin/login?to=${encodeURIComponent(location.pathname + location.search)}`)
    })
    super.open(...args)
  }
}
