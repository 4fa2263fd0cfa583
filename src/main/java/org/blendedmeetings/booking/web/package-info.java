/** Where business support choose a time and place. */
package org.blendedmeetings.booking.web;
