package org.blendedmeetings.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.shared.Ids;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Whom a test acts as: {@code mvc.perform(get("/desk/to-book").with(As.staff(Role.BUSINESS_SUPPORT)))}. */
public final class As {
    private As() {}

    /** A member of staff with these roles and, as manager, every line. */
    public static RequestPostProcessor staff(Role... roles) {
        return staff(Ids.next(), roles);
    }

    public static RequestPostProcessor staff(UUID professional, Role... roles) {
        return staff(signedIn(professional, roles));
    }

    public static RequestPostProcessor staff(SignedIn staff) {
        return authentication(token(staff));
    }

    /** Somebody of the family, come by a link that is good. */
    public static RequestPostProcessor family(UUID person, UUID meeting) {
        return authentication(token(new FamilyVisit(person, meeting)));
    }

    /**
     * Sends a form that a page of the family's had, with its token. The usual {@code csrf()} would move the tokens of these
     * pages from their cookie into a session, for every test after it.
     */
    public static RequestPostProcessor itsOwnForm() {
        var token = "token".getBytes(StandardCharsets.UTF_8);
        // a page hides its token behind as many other bytes; hidden behind zeros it stays itself
        var hidden = new byte[2 * token.length];
        System.arraycopy(token, 0, hidden, token.length, token.length);
        return request -> {
            request.setCookies(new Cookie(FamilyCookies.FORMS, "token"));
            request.setParameter("_csrf", Base64.getUrlEncoder().encodeToString(hidden));
            return request;
        };
    }

    /** The council's case system. */
    public static RequestPostProcessor caseSystem() {
        return authentication(new UsernamePasswordAuthenticationToken(
                "case-system", null, AuthorityUtils.createAuthorityList(Authorities.API)));
    }

    public static SignedIn signedIn(UUID professional, Role... roles) {
        return new SignedIn(professional, "Test Person", Set.of(roles), EnumSet.allOf(Line.class), false);
    }

    /** Acts as them in this thread until {@link #nobody()}: for tests without a request. */
    public static void inThisThread(SignedIn staff) {
        SecurityContextHolder.getContext().setAuthentication(token(staff));
    }

    public static void inThisThread(FamilyVisit visit) {
        SecurityContextHolder.getContext().setAuthentication(token(visit));
    }

    public static void nobody() {
        SecurityContextHolder.clearContext();
    }

    private static Authentication token(SignedIn staff) {
        return new UsernamePasswordAuthenticationToken(staff, null, List.copyOf(Authorities.of(staff)));
    }

    private static Authentication token(FamilyVisit visit) {
        return new UsernamePasswordAuthenticationToken(
                visit, null, AuthorityUtils.createAuthorityList(Authorities.FAMILY));
    }
}
