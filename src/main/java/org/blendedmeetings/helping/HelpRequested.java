package org.blendedmeetings.helping;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/** Something was asked for that would make a wish possible. */
public record HelpRequested(Help help, Change change) implements Audited {}
