package org.blendedmeetings.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who recorded something, and when. */
@Embeddable
public record RecordedBy(@Column(name = "recorded_by") String who, @Column(name = "recorded_at") Instant at) {}
