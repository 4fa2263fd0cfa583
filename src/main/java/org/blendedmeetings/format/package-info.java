/** Policy in, decision out: recommendation, approval, explanation. */
package org.blendedmeetings.format;
