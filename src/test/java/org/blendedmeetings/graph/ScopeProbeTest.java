package org.blendedmeetings.graph;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.blendedmeetings.sandbox.WithSandbox;
import org.junit.jupiter.api.Test;

class ScopeProbeTest extends WithSandbox {
    private static final String DIRECTOR = "director@sandbox.example";

    @Test
    void a_mailbox_that_should_be_out_of_reach_and_is_not_stops_the_start() {
        assertThatThrownBy(() -> probe(DIRECTOR).afterSingletonsInstantiated())
                .hasMessageContaining("blended.graph.probe-mailbox")
                .hasMessageNotContaining(DIRECTOR);
    }

    @Test
    void a_mailbox_that_is_refused_is_as_it_should_be() {
        sandbox.putOutOfScope(DIRECTOR);

        assertThatNoException().isThrownBy(() -> probe(DIRECTOR).afterSingletonsInstantiated());
    }

    @Test
    void a_service_that_does_not_answer_does_not_keep_the_application_down() {
        server.close();

        assertThatNoException().isThrownBy(() -> probe(DIRECTOR).afterSingletonsInstantiated());
    }

    @Test
    void without_a_mailbox_to_try_nothing_is_tried() {
        assertThatNoException().isThrownBy(() -> probe("").afterSingletonsInstantiated());
    }

    private ScopeProbe probe(String mailbox) {
        GraphAdapter adapter = GraphAdapter.at(server.graphUrl());
        return new ScopeProbe(adapter.client, adapter.calls, mailbox);
    }
}
