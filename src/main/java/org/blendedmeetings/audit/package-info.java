/** Who did and who read what, append-only. Features' events implement {@link org.blendedmeetings.audit.Audited}. */
package org.blendedmeetings.audit;
