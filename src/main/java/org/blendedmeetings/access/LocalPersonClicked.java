package org.blendedmeetings.access;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Takes a demo person at their click: their id is all there is to prove. */
class LocalPersonClicked implements AuthenticationProvider {
    private final Supplier<List<LocalPerson>> people;

    LocalPersonClicked(Supplier<List<LocalPerson>> people) {
        this.people = people;
    }

    @Override
    public Authentication authenticate(Authentication click) {
        var person = people.get().stream()
                .filter(one -> one.professional().toString().equals(click.getName()))
                .findFirst()
                .orElseThrow(() -> new BadCredentialsException("no such demo person"));
        var staff = person.signedIn();
        return UsernamePasswordAuthenticationToken.authenticated(staff, null, Authorities.of(staff));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
