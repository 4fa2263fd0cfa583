package org.blendedmeetings.imports.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.Base64;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.As;
import org.blendedmeetings.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.MockMvc;

/** Two gigabytes are announced over HTTP; none of it is waited for. */
@BlendedTest
class TooLargeUploadTest {
    private static final String SENTENCE = "These files are too large: together they may have 300 MB.";

    @Value("${blended.access.public-url}")
    URI address;

    @Autowired
    MockMvc mvc;

    @Test
    void the_page_has_the_sentence_where_the_files_are_chosen() throws Exception {
        assertThat(announced("/imports", "")).contains(" 303", "Location: /imports?too-large");

        var page = mvc.perform(get("/imports?too-large").with(As.staff(Role.BUSINESS_SUPPORT)))
                .andReturn()
                .getResponse();
        assertThat(page.getContentAsString()).contains(SENTENCE, "href=\"#files\"");
    }

    @Test
    void the_case_system_reads_it_as_a_problem() throws Exception {
        var password = Base64.getEncoder().encodeToString("case-system:case-system".getBytes(US_ASCII));

        assertThat(announced("/api/v1/imports", "Authorization: Basic " + password + "\r\n"))
                .contains(" 413", "application/problem+json", SENTENCE, "\"field\":\"files\"");
    }

    @Test
    void other_pages_are_left_alone() throws Exception {
        assertThat(announced("/sign-in", "")).doesNotContain("too-large");
    }

    private String announced(String path, String header) throws IOException {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            var head = "POST " + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n" + header
                    + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 2147483648\r\n"
                    + "Connection: close\r\n\r\n--x\r\n";
            socket.getOutputStream().write(head.getBytes(US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), US_ASCII);
        }
    }
}
