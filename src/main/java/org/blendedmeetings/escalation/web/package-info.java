/** The list of what went wrong and is yours, and the page that ends one. */
package org.blendedmeetings.escalation.web;
