package org.blendedmeetings.format;

import org.blendedmeetings.policy.Given;
import org.blendedmeetings.preference.Preference;

/**
 * How many in families said one thing and got one thing.
 *
 * @param reason the code of whoever decided, or null where nobody gave one
 */
public record WishCount(Preference preference, Given given, ReasonCode reason, long count) {}
