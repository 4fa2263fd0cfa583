package org.blendedmeetings.sandbox.notify;

import java.util.Map;

/** What the tests of Notify send. */
final class Texts {
    static final String ASK_SMS = "5a4d0b0c-0000-4000-8000-0000000000a1";
    static final String ASK_EMAIL = "5a4d0b0c-0000-4000-8000-0000000000a2";
    static final Map<String, Object> VALUES = Map.of(
            "council", "Anyshire Council",
            "first_name", "Alex",
            "worker", "Sam",
            "phone", "01632 960001",
            "link", "http://localhost/f/abc");

    private Texts() {}
}
