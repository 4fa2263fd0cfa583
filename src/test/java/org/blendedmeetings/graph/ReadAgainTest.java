package org.blendedmeetings.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server that hangs up on the first request of all without a word, as one does on a connection it has closed. */
class ReadAgainTest {
    private final AtomicInteger heard = new AtomicInteger();
    private final OkHttpClient client = new OkHttpClient.Builder()
            .retryOnConnectionFailure(false)
            .addInterceptor(new ReadAgain())
            .build();
    private ServerSocket server;

    @BeforeEach
    void a_server() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        var listening = new Thread(this::serve);
        listening.setDaemon(true);
        listening.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void what_reads_is_read_again_over_a_new_connection() throws IOException {
        try (var answer = client.newCall(request().get().build()).execute()) {
            assertThat(answer.code()).isEqualTo(204);
        }
        assertThat(heard).hasValue(2);
    }

    @Test
    void what_writes_is_not_repeated() {
        var write = request().post(RequestBody.create(new byte[0])).build();

        assertThatThrownBy(() -> client.newCall(write).execute()).isInstanceOf(IOException.class);
        assertThat(heard).hasValue(1);
    }

    private Request.Builder request() {
        return new Request.Builder().url("http://127.0.0.1:" + server.getLocalPort() + "/places");
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var connection = server.accept()) {
                var reader =
                        new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
                var line = reader.readLine();
                while (line != null && !line.isEmpty()) {
                    line = reader.readLine();
                }
                if (heard.incrementAndGet() > 1) {
                    connection
                            .getOutputStream()
                            .write("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"
                                    .getBytes(StandardCharsets.UTF_8));
                }
            } catch (IOException over) {
                // the test is over, or the client hung up
            }
        }
    }
}
