package org.blendedmeetings.sandbox;

import com.microsoft.graph.core.requests.GraphClientFactory;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.RequestOption;
import com.microsoft.kiota.authentication.AccessTokenProvider;
import com.microsoft.kiota.authentication.AllowedHostsValidator;
import com.microsoft.kiota.authentication.BaseBearerTokenAuthenticationProvider;
import com.microsoft.kiota.http.middleware.options.RetryHandlerOption;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import okhttp3.OkHttpClient;
import uk.gov.service.notify.NotificationClient;

/** The real clients, pointed at a sandbox; they send each request once. */
public final class Clients {
    private Clients() {}

    public static GraphServiceClient graph(SandboxServer server) {
        return graph(server, SandboxAccess.BEARER, Duration.ofSeconds(20));
    }

    public static GraphServiceClient graph(SandboxServer server, String bearer, Duration timeout) {
        RequestOption[] once = {new RetryHandlerOption(null, 0, 1)};
        OkHttpClient http = GraphClientFactory.create(once)
                .retryOnConnectionFailure(false)
                .callTimeout(timeout)
                .build();
        GraphServiceClient graph =
                new GraphServiceClient(new BaseBearerTokenAuthenticationProvider(new Fixed(bearer)), http);
        graph.getRequestAdapter().setBaseUrl(server.graphUrl());
        return graph;
    }

    public static NotificationClient viaNotify(SandboxServer server) {
        return viaNotify(server, SandboxAccess.NOTIFY_KEY);
    }

    public static NotificationClient viaNotify(SandboxServer server, String key) {
        // read once by the JDK: otherwise it repeats a POST whose answer was lost
        System.setProperty("sun.net.http.retryPost", "false");
        return new NotificationClient(key, server.notifyUrl());
    }

    private record Fixed(String token) implements AccessTokenProvider {
        @Override
        public String getAuthorizationToken(URI uri, Map<String, Object> context) {
            return token;
        }

        @Override
        public AllowedHostsValidator getAllowedHostsValidator() {
            return new AllowedHostsValidator("localhost");
        }
    }
}
