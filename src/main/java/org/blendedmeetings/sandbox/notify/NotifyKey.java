package org.blendedmeetings.sandbox.notify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.blendedmeetings.sandbox.wire.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * An API key in Notify's form, {@code name-<service UUID>-<secret UUID>}, and the check of the tokens signed with it:
 * HS256, issued by the service, less than thirty seconds old.
 */
final class NotifyKey {
    private static final int UUID_LENGTH = 36;
    private static final Duration CLOCKS_MAY_DIFFER_BY = Duration.ofSeconds(30);

    private final UUID service;
    private final String secret;

    NotifyKey(String key) {
        int secretStart = key.length() - UUID_LENGTH;
        secret = key.substring(secretStart);
        service = UUID.fromString(key.substring(secretStart - UUID_LENGTH - 1, secretStart - 1));
    }

    void check(String authorization, Instant now) {
        if (authorization == null) {
            throw new NotifyError(401, "AuthError", "Unauthorized: authentication token must be provided");
        }
        if (!authorization.startsWith("Bearer ")) {
            throw new NotifyError(401, "AuthError", "Unauthorized: authentication bearer scheme must be used");
        }
        String[] parts = authorization.substring("Bearer ".length()).split("\\.");
        if (parts.length != 3 || !isSigned(parts)) {
            throw new NotifyError(403, "AuthError", "Invalid token: signature, api token not found");
        }
        JsonNode claims = claims(parts[1]);
        if (!service.toString().equals(Json.text(claims, "iss"))) {
            throw new NotifyError(403, "AuthError", "Invalid token: service not found");
        }
        Duration age = Duration.between(Instant.ofEpochSecond(claims.path("iat").asLong(0)), now);
        if (age.abs().compareTo(CLOCKS_MAY_DIFFER_BY) > 0) {
            throw new NotifyError(403, "AuthError", "Error: Your system clock must be accurate to within 30 seconds");
        }
    }

    private boolean isSigned(String[] parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            byte[] expected = mac.doFinal((parts[0] + "." + parts[1]).getBytes(UTF_8));
            return MessageDigest.isEqual(expected, Base64.getUrlDecoder().decode(parts[2]))
                    && "HS256".equals(Json.text(claims(parts[0]), "alg"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static JsonNode claims(String part) {
        try {
            return Json.MAPPER.readTree(Base64.getUrlDecoder().decode(part));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new NotifyError(403, "AuthError", "Invalid token: could not be read");
        }
    }
}
