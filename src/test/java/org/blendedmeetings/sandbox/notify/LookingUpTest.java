package org.blendedmeetings.sandbox.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.sandbox.notify.Texts.ASK_EMAIL;
import static org.blendedmeetings.sandbox.notify.Texts.ASK_SMS;
import static org.blendedmeetings.sandbox.notify.Texts.VALUES;

import java.util.UUID;
import org.blendedmeetings.sandbox.Clients;
import org.blendedmeetings.sandbox.WithSandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.service.notify.Notification;
import uk.gov.service.notify.NotificationClient;
import uk.gov.service.notify.NotificationClientException;

class LookingUpTest extends WithSandbox {
    private NotificationClient client;

    @BeforeEach
    void connect() {
        client = Clients.viaNotify(server);
    }

    @Test
    void what_was_sent_is_found_by_its_reference() throws Exception {
        client.sendSms(ASK_SMS, "07700900123", VALUES, "ref-1");
        client.sendSms(ASK_SMS, "07700900123", VALUES, "ref-2");
        client.sendEmail(ASK_EMAIL, "alex@family.example", VALUES, "ref-1");

        assertThat(client.getNotifications(null, "sms", "ref-1", null).getNotifications())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.getPhoneNumber()).contains("07700900123");
                    assertThat(found.getEmailAddress()).isEmpty();
                    assertThat(found.getStatus()).isEqualTo("delivered");
                });
        assertThat(client.getNotifications(null, null, "ref-1", null).getNotifications())
                .hasSize(2);
        assertThat(client.getNotifications(null, "sms", "never", null).getNotifications())
                .isEmpty();
    }

    @Test
    void the_newest_comes_first_and_older_ones_are_asked_for() throws Exception {
        String first = id("ref-1");
        String second = id("ref-2");
        String third = id("ref-3");

        assertThat(client.getNotifications(null, null, null, null).getNotifications())
                .extracting(one -> one.getId().toString())
                .containsExactly(third, second, first);
        assertThat(client.getNotifications(null, null, null, second).getNotifications())
                .extracting(one -> one.getId().toString())
                .containsExactly(first);
    }

    @ParameterizedTest
    @CsvSource({
        "07700900123,                sms,   delivered",
        "07700900003,                sms,   temporary-failure",
        "07700900002,                sms,   permanent-failure",
        "alex@family.example,        email, delivered",
        "temp-fail@simulator.notify, email, temporary-failure",
        "perm-fail@simulator.notify, email, permanent-failure"
    })
    void how_it_ended_depends_on_whom_it_was_for(String to, String type, String status) throws Exception {
        UUID id = type.equals("sms")
                ? client.sendSms(ASK_SMS, to, VALUES, "r").getNotificationId()
                : client.sendEmail(ASK_EMAIL, to, VALUES, "r").getNotificationId();

        Notification found = client.getNotificationById(id.toString());
        assertThat(found.getStatus()).isEqualTo(status);
        assertThat(found.getNotificationType()).isEqualTo(type);
        assertThat(found.getCompletedAt()).isPresent();
    }

    @Test
    void it_may_still_be_on_its_way() throws Exception {
        sandbox.deliverAfterReads(1);
        String id = id("ref-1");

        assertThat(client.getNotificationById(id).getStatus()).isEqualTo("sending");
        assertThat(client.getNotificationById(id).getStatus()).isEqualTo("delivered");
    }

    @Test
    void a_number_for_smoke_tests_is_accepted_and_forgotten() throws Exception {
        UUID id = client.sendSms(ASK_SMS, "07700900111", VALUES, "r").getNotificationId();

        assertThatThrownBy(() -> client.getNotificationById(id.toString()))
                .isInstanceOfSatisfying(NotificationClientException.class, error -> assertThat(error.getHttpResult())
                        .isEqualTo(404));
    }

    private String id(String reference) throws NotificationClientException {
        return client.sendSms(ASK_SMS, "07700900123", VALUES, reference)
                .getNotificationId()
                .toString();
    }
}
