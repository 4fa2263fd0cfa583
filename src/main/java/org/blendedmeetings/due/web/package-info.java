/** What falls due, for other systems. */
package org.blendedmeetings.due.web;
