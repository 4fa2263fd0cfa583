package org.blendedmeetings.offence.samename.one;

/** Has the name of a class in another package. */
class Reading {}
