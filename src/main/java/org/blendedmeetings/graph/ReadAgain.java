package org.blendedmeetings.graph;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.util.UUID;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Reads once more over a new connection when the one at hand turned out to be closed: a server ends connections that were idle,
 * and whoever reads over one then finds it broken. Only what reads is repeated; whatever writes is the engine's business.
 */
final class ReadAgain implements Interceptor {
    private static final String REQUEST_ID = "client-request-id";

    @Override
    public Response intercept(Chain chain) throws IOException {
        try {
            return chain.proceed(chain.request());
        } catch (ConnectException | InterruptedIOException nobodyThere) {
            throw nobodyThere;
        } catch (IOException broken) {
            if (!chain.request().method().equals("GET") || chain.call().isCanceled()) {
                throw broken;
            }
            return chain.proceed(chain.request()
                    .newBuilder()
                    .header(REQUEST_ID, UUID.randomUUID().toString())
                    .build());
        }
    }
}
