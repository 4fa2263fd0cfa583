package org.blendedmeetings.shared.web;

/** Whom an address belongs to; each reads of a failure in their own way. */
enum Where {
    API,
    FAMILY,
    STAFF;

    static Where of(String path) {
        if (path.startsWith("/api/")) {
            return API;
        }
        return path.equals("/f") || path.startsWith("/f/") ? FAMILY : STAFF;
    }
}
