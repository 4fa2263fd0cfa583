// Lets a row of a week be dragged onto another week, which then sends the same form as the box of weeks below it does.
// Every page works without this file; what cannot drag has the box, and keys reach it.
function boxFor (option, form) {
  const box = document.createElement('li')
  const name = Object.assign(document.createElement('strong'), { textContent: option.dataset.week })
  const loads = Object.assign(document.createElement('span'), {
    className: 'bm-policy__note', textContent: option.dataset.loads + (option.dataset.full ? ', over-full' : '')
  })
  box.append(name, loads)
  box.addEventListener('dragover', event => {
    event.preventDefault()
    box.dataset.here = ''
  })
  box.addEventListener('dragleave', () => delete box.dataset.here)
  box.addEventListener('drop', event => {
    event.preventDefault()
    form.elements.to.value = option.value
    form.requestSubmit()
  })
  return box
}

function dragging (form) {
  const weeks = document.createElement('ol')
  weeks.className = 'bm-weeks'
  // said to nobody who cannot drag: the box of weeks offers the same
  weeks.setAttribute('aria-hidden', 'true')
  weeks.append(...[...form.elements.to.options].filter(option => option.value).map(option => boxFor(option, form)))
  weeks.hidden = true
  form.prepend(weeks)
  for (const row of form.querySelectorAll('[data-row]')) {
    const tick = row.querySelector('input[type="checkbox"]')
    if (!tick.disabled) {
      row.draggable = true
      row.classList.add('bm-drag')
      row.addEventListener('dragstart', event => {
        tick.checked = true
        event.dataTransfer.setData('text/plain', tick.value)
        // after the browser has taken its picture of the row
        setTimeout(() => { weeks.hidden = false })
      })
      row.addEventListener('dragend', () => { weeks.hidden = true })
    }
  }
}

for (const form of document.querySelectorAll('form[data-move]')) {
  if (form.elements.to) {
    dragging(form)
  }
}
