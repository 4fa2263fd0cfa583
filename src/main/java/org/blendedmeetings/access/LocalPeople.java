package org.blendedmeetings.access;

import java.util.List;
import java.util.stream.Stream;

/** Who is offered on the sign-in page of the local profile. The invented borough implements it; nothing else may. */
public interface LocalPeople {

    /** In the order they are shown. */
    List<LocalPerson> people();

    /** Who can sign in as well, behind them. */
    default List<LocalPerson> others() {
        return List.of();
    }

    default Stream<LocalPerson> everybody() {
        return Stream.concat(people().stream(), others().stream());
    }
}
