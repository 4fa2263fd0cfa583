package org.blendedmeetings.offence.samename.other;

/** Has the name of a class in another package. */
class Reading {}
