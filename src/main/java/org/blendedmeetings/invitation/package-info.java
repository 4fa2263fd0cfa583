/** What each person is sent when a meeting is booked, and what came back. */
package org.blendedmeetings.invitation;
