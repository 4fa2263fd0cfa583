package org.blendedmeetings.access;

import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The words method security asks for: one for each door, and {@code ROLE_…} for each role of staff. */
final class Authorities {
    static final String STAFF = "STAFF";
    static final String FAMILY = "FAMILY";
    static final String API = "API";

    private Authorities() {}

    static Collection<GrantedAuthority> of(SignedIn staff) {
        return Stream.concat(Stream.of(STAFF), staff.roles().stream().map(role -> "ROLE_" + role))
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }

    static boolean has(Authentication someone, String authority) {
        return someone.getAuthorities().stream().anyMatch(held -> authority.equals(held.getAuthority()));
    }
}
