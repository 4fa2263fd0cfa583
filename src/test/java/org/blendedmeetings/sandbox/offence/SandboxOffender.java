package org.blendedmeetings.sandbox.offence;

import org.blendedmeetings.meeting.Format;

/** A sandbox that knows a feature, to prove that this is found. */
class SandboxOffender {
    Format format;
}
