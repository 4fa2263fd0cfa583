package org.blendedmeetings.people;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/** How a person can be reached, or whether that is safe, has changed: one who could not be written to perhaps now can. */
public record ChannelChanged(PersonId person, Change change) implements Audited {}
