/** E-mails and texts over GOV.UK Notify: the only package that knows its client. */
package org.blendedmeetings.notify;
