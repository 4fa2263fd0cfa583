package org.blendedmeetings.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * A visitor's cookie: which link they came by and until when, sealed by the server, so that every node can read it and
 * nobody can write it. It dies with the link, whose row is looked up on each request.
 */
@Component
public class FamilyCookies {
    /** Carries the token of the forms of one visit. */
    static final String FORMS = "form";

    private static final String NAME = "visit";
    private static final int BODY = 3 * Long.BYTES;
    private static final int SEAL = 32;

    private final Seal seal;
    private final Clock clock;
    private final Duration lasts;

    FamilyCookies(AccessSettings settings, Clock clock) {
        this.seal = settings.seal();
        this.clock = clock;
        this.lasts = settings.visit();
    }

    /** Opens the visit, or keeps it open for as long again. */
    public ResponseCookie open(UUID link, HttpServletRequest request) {
        return cookie(NAME, valueFor(link), request).build();
    }

    /** Ends the visit in this browser. */
    public ResponseCookie closed(HttpServletRequest request) {
        return cookie(NAME, "", request).maxAge(0).build();
    }

    /**
     * Ends the forms of an earlier visit: who opens a second meeting's link and then sends the first one's form, still open in
     * another tab, would otherwise answer for the second.
     */
    public ResponseCookie forgetForms(HttpServletRequest request) {
        return cookie(FORMS, "", request).maxAge(0).build();
    }

    /** The link the request's cookie stands for, if we wrote it and its time is not over. */
    Optional<UUID> linkIn(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(Cookie::getValue)
                .flatMap(FamilyCookies::decode)
                .filter(this::sealed)
                .flatMap(this::inTime);
    }

    private String valueFor(UUID link) {
        var body = ByteBuffer.allocate(BODY)
                .putLong(link.getMostSignificantBits())
                .putLong(link.getLeastSignificantBits())
                .putLong(clock.instant().plus(lasts).getEpochSecond())
                .array();
        var value = ByteBuffer.allocate(BODY + SEAL).put(body).put(seal.of("visit", body));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value.array());
    }

    private boolean sealed(byte[] value) {
        var body = Arrays.copyOf(value, BODY);
        return MessageDigest.isEqual(seal.of("visit", body), Arrays.copyOfRange(value, BODY, value.length));
    }

    private Optional<UUID> inTime(byte[] value) {
        var bytes = ByteBuffer.wrap(value);
        var link = new UUID(bytes.getLong(), bytes.getLong());
        var until = Instant.ofEpochSecond(bytes.getLong());
        return clock.instant().isBefore(until) ? Optional.of(link) : Optional.empty();
    }

    private static Optional<byte[]> decode(String value) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(value)).filter(bytes -> bytes.length == BODY + SEAL);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** Without an age it is gone when the browser closes; a phone may be shared. */
    private static ResponseCookie.ResponseCookieBuilder cookie(String name, String value, HttpServletRequest request) {
        return ResponseCookie.from(name, value)
                .path("/f")
                .httpOnly(true)
                .sameSite("Strict")
                .secure(request.isSecure());
    }
}
