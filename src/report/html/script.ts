/** Only adds to a page that is whole without it: a box that finds jobs by name, and links that unfold what they lead to. */
export const script = `
const $ = (selector) => [...document.querySelectorAll(selector)]
const jobs = $('.job')
if (jobs.length > 8) {
  const label = document.createElement('label')
  const box = document.createElement('input')
  box.type = 'search'
  box.autocomplete = 'off'
  label.append('Find a job ', box)
  const found = document.createElement('output')
  label.append(' ', found)
  document.querySelector('#failed, #jobs').after(label)
  label.className = 'find'
  box.addEventListener('input', () => {
    const wanted = box.value.trim().toLowerCase()
    let count = 0
    for (const one of $('[data-name]')) {
      one.hidden = !one.dataset.name.toLowerCase().includes(wanted)
      if (!one.hidden && one.matches('.job')) count += 1
    }
    found.value = wanted === '' ? '' : count + ' of ' + jobs.length
  })
}
const unfold = () => {
  const target = document.getElementById(location.hash.slice(1))
  const job = target && target.closest('.job')
  if (!job) return
  job.hidden = false
  job.open = true
  job.scrollIntoView()
}
addEventListener('hashchange', unfold)
unfold()
`
