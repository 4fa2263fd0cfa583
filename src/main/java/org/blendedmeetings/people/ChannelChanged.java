package org.blendedmeetings.people;

import java.util.Optional;
import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/**
 * How a person can be reached, or whether that is safe, has changed: one who could not be written to perhaps now can.
 *
 * @param lost what they were written to by and must not be any more; empty when nothing was lost
 */
public record ChannelChanged(PersonId person, Optional<ChannelKind> lost, Change change) implements Audited {}
