/** Free and busy times, rooms, the search for a slot inside the limit, and the booking itself. */
package org.blendedmeetings.booking;
