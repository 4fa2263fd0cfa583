/** What the owner of a mailbox or a phone would see, and the control by which the sandbox is told what to do. */
package org.blendedmeetings.sandbox.pages;
