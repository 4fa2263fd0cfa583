/** One message to one person by their safe channel: the intent, the sending, what came back. */
package org.blendedmeetings.message;
