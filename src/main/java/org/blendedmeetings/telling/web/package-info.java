/** Telling one person: the call, what they will read, and the list of whom to tell. */
package org.blendedmeetings.telling.web;
