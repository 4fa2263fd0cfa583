/** Brings the suggestions to the fields, with and without JavaScript. */
package org.blendedmeetings.words.web;
