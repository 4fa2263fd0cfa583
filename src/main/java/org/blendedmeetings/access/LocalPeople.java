package org.blendedmeetings.access;

import java.util.List;

/** Who is offered on the sign-in page of the local profile. The invented borough implements it; nothing else may. */
public interface LocalPeople {

    /** In the order they are shown. */
    List<LocalPerson> people();
}
