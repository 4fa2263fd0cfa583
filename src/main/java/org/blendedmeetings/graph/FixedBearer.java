package org.blendedmeetings.graph;

import com.microsoft.kiota.authentication.AccessTokenProvider;
import com.microsoft.kiota.authentication.AllowedHostsValidator;
import java.net.URI;
import java.util.Map;

/** A token that never changes, given to one host only. */
final class FixedBearer implements AccessTokenProvider {
    private final String token;
    private final AllowedHostsValidator hosts;

    FixedBearer(String token, String host) {
        this.token = token;
        this.hosts = new AllowedHostsValidator(host);
    }

    @Override
    public String getAuthorizationToken(URI uri, Map<String, Object> additionalAuthenticationContext) {
        return hosts.isUrlHostValid(uri) ? token : "";
    }

    @Override
    public AllowedHostsValidator getAllowedHostsValidator() {
        return hosts;
    }
}
