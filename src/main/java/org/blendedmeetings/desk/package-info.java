/** Pages that show several features: morning lists, asking for a meeting, the meeting page with its timeline. */
package org.blendedmeetings.desk;
