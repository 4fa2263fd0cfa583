package org.blendedmeetings.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns the cookie of a family member into who they are, and keeps their visit open while they click. */
class FamilyVisitFilter extends OncePerRequestFilter {
    private final FamilyLinks links;
    private final FamilyCookies cookies;

    FamilyVisitFilter(FamilyLinks links, FamilyCookies cookies) {
        this.links = links;
        this.cookies = cookies;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        cookies.linkIn(request)
                .ifPresent(link -> links.visitBy(link).ifPresent(visit -> enter(visit, link, request, response)));
        // made before the page is written, because the token travels in a cookie and a long page is sent in parts
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
        chain.doFilter(request, response);
    }

    private void enter(FamilyVisit visit, UUID link, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new PreAuthenticatedAuthenticationToken(
                visit, null, AuthorityUtils.createAuthorityList(Authorities.FAMILY)));
        SecurityContextHolder.setContext(context);
        response.addHeader(HttpHeaders.SET_COOKIE, cookies.open(link, request).toString());
    }
}
