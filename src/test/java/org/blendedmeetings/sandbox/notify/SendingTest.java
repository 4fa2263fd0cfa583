package org.blendedmeetings.sandbox.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.sandbox.notify.Texts.ASK_EMAIL;
import static org.blendedmeetings.sandbox.notify.Texts.ASK_SMS;
import static org.blendedmeetings.sandbox.notify.Texts.VALUES;

import java.util.HashMap;
import java.util.Map;
import org.blendedmeetings.sandbox.Clients;
import org.blendedmeetings.sandbox.SandboxAccess;
import org.blendedmeetings.sandbox.WithSandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.service.notify.NotificationClient;
import uk.gov.service.notify.NotificationClientException;

class SendingTest extends WithSandbox {
    private NotificationClient client;

    @BeforeEach
    void connect() {
        client = Clients.viaNotify(server);
    }

    @Test
    void a_text_is_filled_in_and_taken_on() throws Exception {
        var sent = client.sendSms(ASK_SMS, "07700 900 123", VALUES, "ref-1");

        assertThat(sent.getBody())
                .isEqualTo(
                        "Anyshire Council: please call Sam on 01632 960001 or go to http://localhost/f/abc. Thank you.");
        assertThat(sent.getReference()).contains("ref-1");
        assertThat(sandbox.notifications()).singleElement().satisfies(one -> {
            assertThat(one.to()).isEqualTo("07700900123");
            assertThat(one.id()).isEqualTo(sent.getNotificationId());
        });
    }

    @Test
    void an_email_has_a_subject_that_says_nothing() throws Exception {
        var sent = client.sendEmail(ASK_EMAIL, "alex@family.example", VALUES, "ref-1");

        assertThat(sent.getSubject()).isEqualTo("Please get in touch");
        assertThat(sent.getBody()).startsWith("Hello Alex,").contains("http://localhost/f/abc");
    }

    @Test
    void the_same_reference_twice_is_sent_twice_for_there_is_no_idempotency() throws Exception {
        client.sendSms(ASK_SMS, "07700900123", VALUES, "ref-1");
        client.sendSms(ASK_SMS, "07700900123", VALUES, "ref-1");

        assertThat(sandbox.notifications()).hasSize(2);
    }

    @Test
    void a_placeholder_left_empty_is_refused() {
        Map<String, Object> values = new HashMap<>(VALUES);
        values.remove("phone");
        values.remove("link");

        assertThatThrownBy(() -> client.sendSms(ASK_SMS, "07700900123", values, "ref-1"))
                .isInstanceOfSatisfying(NotificationClientException.class, error -> {
                    assertThat(error.getHttpResult()).isEqualTo(400);
                    assertThat(error.getMessage()).contains("BadRequestError", "Missing personalisation: phone, link");
                });
        assertThat(sandbox.notifications()).isEmpty();
    }

    @Test
    void what_is_filled_in_cannot_fill_in_more() throws Exception {
        Map<String, Object> values = new HashMap<>(VALUES);
        values.put("worker", "$1 ((phone))");

        assertThat(client.sendSms(ASK_SMS, "07700900123", values, "ref-1").getBody())
                .contains("please call $1 ((phone)) on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "0770090012", "01632960001", "not a number"})
    void what_is_no_mobile_number_is_refused(String number) {
        assertThatThrownBy(() -> client.sendSms(ASK_SMS, number, VALUES, "ref-1"))
                .isInstanceOfSatisfying(NotificationClientException.class, error -> assertThat(error.getMessage())
                        .contains("ValidationError"));
    }

    @ParameterizedTest
    @CsvSource({"+447700900123", "00447700900123", "07700-900-123", "(07700) 900123", "+44 (0)7700 900123"})
    void a_number_may_be_written_in_many_ways(String number) throws Exception {
        client.sendSms(ASK_SMS, number, VALUES, "ref-1");

        assertThat(sandbox.notifications().get(0).to()).isEqualTo("07700900123");
    }

    @Test
    void what_is_no_email_address_is_refused() {
        assertThatThrownBy(() -> client.sendEmail(ASK_EMAIL, "alex at home", VALUES, "ref-1"))
                .hasMessageContaining("Not a valid email address");
    }

    @Test
    void a_template_that_is_not_there_or_for_another_channel_is_refused() {
        String unknown = "5a4d0b0c-0000-4000-8000-00000000ffff";

        assertThatThrownBy(() -> client.sendSms(unknown, "07700900123", VALUES, "r"))
                .hasMessageContaining("Template not found");
        assertThatThrownBy(() -> client.sendSms(ASK_EMAIL, "07700900123", VALUES, "r"))
                .hasMessageContaining("not suitable");
        assertThatThrownBy(() -> client.sendSms("ask-sms", "07700900123", VALUES, "r"))
                .hasMessageContaining("not a valid UUID");
    }

    @Test
    void a_key_of_somebody_else_is_refused() {
        String otherSecret = SandboxAccess.NOTIFY_KEY.replaceAll("0002$", "0003");
        String otherService = SandboxAccess.NOTIFY_KEY.replace("000000000001-", "000000000009-");

        for (String key : new String[] {otherSecret, otherService}) {
            assertThatThrownBy(() -> Clients.viaNotify(server, key).sendSms(ASK_SMS, "07700900123", VALUES, "r"))
                    .isInstanceOfSatisfying(NotificationClientException.class, error -> {
                        assertThat(error.getHttpResult()).isEqualTo(403);
                        assertThat(error.getMessage()).contains("AuthError");
                    });
        }
    }
}
