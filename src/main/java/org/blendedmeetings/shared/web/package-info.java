/** What every page has: the frame, dates as people type them, and the answer to what goes wrong. */
package org.blendedmeetings.shared.web;
