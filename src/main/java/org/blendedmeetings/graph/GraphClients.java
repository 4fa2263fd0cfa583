package org.blendedmeetings.graph;

import com.azure.core.credential.TokenCredential;
import com.azure.core.http.policy.FixedDelayOptions;
import com.azure.core.http.policy.RetryOptions;
import com.azure.core.util.HttpClientOptions;
import com.azure.identity.ClientCertificateCredentialBuilder;
import com.azure.identity.CredentialBuilderBase;
import com.azure.identity.ManagedIdentityCredentialBuilder;
import com.microsoft.graph.core.authentication.AzureIdentityAuthenticationProvider;
import com.microsoft.graph.core.requests.GraphClientFactory;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.RequestOption;
import com.microsoft.kiota.authentication.AuthenticationProvider;
import com.microsoft.kiota.authentication.BaseBearerTokenAuthenticationProvider;
import com.microsoft.kiota.http.middleware.options.RetryHandlerOption;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.springframework.util.StringUtils;

/**
 * Builds the SDK's client so that one call of ours is one request on the wire.
 *
 * <p>Left as it comes, the SDK repeats a POST after 429, 503 and 504 while it sleeps in the calling thread, and OkHttp
 * repeats one whose connection broke. Both are off: what is repeated, and when, is the process engine's business; only a
 * read over a connection that had been closed is done again ({@link ReadAgain}).
 */
final class GraphClients {
    private GraphClients() {}

    static GraphServiceClient create(GraphSettings settings) {
        GraphServiceClient graph = new GraphServiceClient(authentication(settings), http(settings));
        graph.getRequestAdapter().setBaseUrl(settings.baseUrl().toString());
        return graph;
    }

    private static OkHttpClient http(GraphSettings settings) {
        RequestOption[] options = {new RetryHandlerOption(null, 0, 1)};
        return GraphClientFactory.create(options)
                .retryOnConnectionFailure(false)
                .addInterceptor(new ReadAgain())
                .connectTimeout(settings.connectTimeout())
                .readTimeout(settings.callTimeout())
                .writeTimeout(settings.callTimeout())
                .callTimeout(settings.callTimeout())
                .build();
    }

    private static AuthenticationProvider authentication(GraphSettings settings) {
        if (StringUtils.hasText(settings.bearer())) {
            return new BaseBearerTokenAuthenticationProvider(
                    new FixedBearer(settings.bearer(), settings.baseUrl().getHost()));
        }
        String host = settings.baseUrl().getHost();
        return new AzureIdentityAuthenticationProvider(
                credential(settings.credential()), new String[] {host}, "https://" + host + "/.default");
    }

    private static TokenCredential credential(GraphSettings.Credential settings) {
        if (settings.managedIdentity()) {
            return patient(new ManagedIdentityCredentialBuilder().clientId(settings.clientId()))
                    .build();
        }
        var builder = patient(new ClientCertificateCredentialBuilder()
                .tenantId(settings.tenantId())
                .clientId(settings.clientId())
                .disableInstanceDiscovery());
        String file = settings.certificate().toString();
        return file.endsWith(".pfx")
                ? builder.pfxCertificate(file)
                        .clientCertificatePassword(settings.certificatePassword())
                        .build()
                : builder.pemCertificate(file).build();
    }

    /** Bounds the wait for a token, fetched in the calling thread and outside the call's time limit, to some ten seconds. */
    private static <B extends CredentialBuilderBase<B>> B patient(B builder) {
        builder.clientOptions(new HttpClientOptions()
                .setConnectTimeout(Duration.ofSeconds(3))
                .setResponseTimeout(Duration.ofSeconds(5)));
        builder.retryOptions(new RetryOptions(new FixedDelayOptions(0, Duration.ZERO)));
        return builder;
    }
}
