package org.blendedmeetings.imports;

import java.util.UUID;

/** A heading of this council's files and the column a person said it is; an empty {@code means} where it is of no use. */
public record MatchedHeading(UUID id, String list, String heading, String means, String by) {}
