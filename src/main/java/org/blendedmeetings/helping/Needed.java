package org.blendedmeetings.helping;

import java.util.UUID;

/** Something that follows from what one participant of a meeting is given. */
public record Needed(UUID participant, Help help) {}
