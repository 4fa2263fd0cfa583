package org.blendedmeetings.meeting;

/** Which day of a meeting in several parts counts as the day it was held. */
enum Reported {
    STARTED,
    COMPLETED
}
