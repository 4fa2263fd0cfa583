/** GOV.UK Notify's API for e-mails and texts, with a catalogue of templates. */
package org.blendedmeetings.sandbox.notify;
