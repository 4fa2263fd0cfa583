/** Never silent: whoever does not have what they asked for is told by a voice, then in one written sentence (policy 0.7). */
package org.blendedmeetings.telling;
