/** Microsoft 365 calendars and rooms over Microsoft Graph: the only package that knows its SDK. */
package org.blendedmeetings.graph;
