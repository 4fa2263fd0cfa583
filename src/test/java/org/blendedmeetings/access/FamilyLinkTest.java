package org.blendedmeetings.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.Test;

/** What a link is good for, and for how long. */
class FamilyLinkTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Seal SEAL = new Seal("a secret of the server, long enough");

    private final FamilyVisit visit = new FamilyVisit(Ids.next(), Ids.next());
    private final LinkToken token = LinkToken.derive(SEAL, new byte[16]);
    private final FamilyLink link = FamilyLink.of(visit, token, NOW.plusSeconds(60));

    @Test
    void a_token_is_22_characters_that_survive_an_address() {
        assertThat(token.text()).matches("[A-Za-z0-9_-]{22}");
    }

    @Test
    void the_same_number_and_secret_give_the_same_token_and_another_secret_another() {
        assertThat(LinkToken.derive(SEAL, new byte[16]).text()).isEqualTo(token.text());
        assertThat(LinkToken.derive(new Seal("another secret of the server, too"), new byte[16])
                        .text())
                .isNotEqualTo(token.text());
    }

    @Test
    void the_row_holds_the_hash_and_not_the_token() {
        assertThat(link.answersTo(token)).isTrue();
        assertThat(token.hash()).hasSize(32).isNotEqualTo(token.text().getBytes());
    }

    @Test
    void it_is_good_until_its_end_and_not_a_moment_longer() {
        assertThat(link.goodAt(NOW.plusSeconds(59))).isTrue();
        assertThat(link.goodAt(NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void its_end_moves_later_and_never_sooner() {
        link.lastUntil(NOW.plusSeconds(120));
        link.lastUntil(NOW.plusSeconds(30));

        assertThat(link.goodAt(NOW.plusSeconds(119))).isTrue();
    }

    @Test
    void a_revoked_link_is_over_at_once_and_comes_back_only_under_another_token() {
        link.revoke(NOW);
        assertThat(link.goodAt(NOW)).isFalse();

        var another = LinkToken.derive(SEAL, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16});
        link.renew(another, NOW.plusSeconds(60));

        assertThat(link.goodAt(NOW)).isTrue();
        assertThat(link.answersTo(token)).isFalse();
        assertThat(link.answersTo(another)).isTrue();
    }
}
