package org.blendedmeetings.access;

import java.util.List;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Lets a system in whose token carries the role council staff gave it; any other token opens nothing. */
record CallerFromToken(String rolesClaim, String role) implements Converter<Jwt, AbstractAuthenticationToken> {

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        var roles = token.getClaimAsStringList(rolesClaim);
        var granted = roles != null && roles.contains(role) ? List.of(Authorities.API) : List.<String>of();
        return new JwtAuthenticationToken(token, AuthorityUtils.createAuthorityList(granted), token.getSubject());
    }
}
