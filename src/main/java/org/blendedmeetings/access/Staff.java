package org.blendedmeetings.access;

import org.blendedmeetings.audit.Actor;
import org.springframework.stereotype.Component;

/** Who is signed in now. */
@Component
public class Staff {

    /** The member of staff behind this request; refused (403) when nobody of staff is signed in. */
    public SignedIn current() {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Who is acting: staff, a family member on their page, the case system, or Blended Meetings itself in a job. */
    public Actor actor() {
        throw new UnsupportedOperationException("skeleton");
    }
}
