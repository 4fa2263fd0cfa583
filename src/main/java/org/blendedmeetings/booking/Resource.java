package org.blendedmeetings.booking;

import java.util.Locale;
import java.util.UUID;

/** Something that can be in one place at one time: a person who must come, or a room. */
record Resource(String key, String name) {

    static Resource person(UUID id, String name) {
        return new Resource("person:" + id, name);
    }

    static Resource room(String mailbox, String name) {
        return new Resource("room:" + mailbox.toLowerCase(Locale.ROOT), name);
    }
}
