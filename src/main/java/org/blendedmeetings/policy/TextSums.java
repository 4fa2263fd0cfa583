package org.blendedmeetings.policy;

import jakarta.persistence.Embeddable;

/** Which texts the three tables of a version are, by their checksums. */
@Embeddable
record TextSums(String base, String conditions, String outcomes) {}
