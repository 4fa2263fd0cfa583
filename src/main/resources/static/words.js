// Offers other words beside a note of staff while it is written, as org.blendedmeetings.words does once it is sent.
// What is typed does not leave the browser for it. Every page works without this file.
const places = [...document.querySelectorAll('[data-words-for]')]

const overlap = (one, other) => one.from < other.to && other.from < one.to

function noticedIn (text, phrases) {
  const taken = []
  for (const phrase of phrases) {
    for (const match of text.matchAll(phrase.looked)) {
      const found = { from: match.index, to: match.index + match[0].length, phrase: match[0], instead: phrase.instead }
      if (!taken.some(other => overlap(other, found))) {
        taken.push(found)
      }
    }
  }
  const once = new Set()
  return taken.filter(found => found.instead).sort((one, other) => one.from - other.from)
    .filter(found => !once.has(found.phrase.toLowerCase()) && once.add(found.phrase.toLowerCase()))
}

function follow (place, phrases) {
  const field = document.getElementById(place.dataset.wordsFor)
  const look = () => {
    const lines = noticedIn(field.value, phrases).map(found =>
      place.dataset.wordsSentence.replace('{phrase}', () => found.phrase).replace('{instead}', () => found.instead))
    // only what changed is written, so that a screen reader does not say it again at every key
    if (lines.join('\n') !== [...place.children].map(line => line.textContent).join('\n')) {
      place.replaceChildren(...lines.map(line => Object.assign(document.createElement('p'), { className: 'govuk-hint', textContent: line })))
    }
  }
  let waiting
  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(look, 700)
  })
  field.addEventListener('change', look)
}

if (places.length > 0) {
  const answer = await fetch('/phrases.json', { headers: { Accept: 'application/json' } })
  if (answer.ok) {
    const phrases = (await answer.json()).map(phrase => ({ ...phrase, looked: new RegExp(phrase.pattern, 'giu') }))
    places.forEach(place => follow(place, phrases))
  }
}
