// Brings govuk-frontend's components to life. Every page works without this file.
import {
  Accordion, Button, CharacterCount, Checkboxes, ErrorSummary, ExitThisPage, NotificationBanner, Radios, SkipLink, Tabs, createAll
} from './assets/govuk-frontend.min.js'

// Leaves without a trace: the visit ends in this browser, and the page that was open is replaced in the history, so that
// "back" does not return to it.
class LeavingWithoutTrace extends ExitThisPage {
  exitPage() {
    navigator.sendBeacon('/f/leave')
    super.exitPage()
    window.location.replace(this.$button.href)
  }
}

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
for (const component of [
  Accordion, Button, CharacterCount, Checkboxes, ErrorSummary, LeavingWithoutTrace, NotificationBanner, Radios, SkipLink, Tabs
]) {
  createAll(component)
}
