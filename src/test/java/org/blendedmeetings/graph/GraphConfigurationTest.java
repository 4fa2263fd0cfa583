package org.blendedmeetings.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class GraphConfigurationTest {
    private final MockEnvironment environment =
            new MockEnvironment().withProperty("blended.graph.organiser", "bookings@council.example");

    @Test
    void a_certificate_needs_the_application_and_tenant_it_is_for() {
        environment.setProperty("blended.graph.credential.certificate", "/run/secrets/graph.pem");

        assertThat(missing())
                .containsExactly("blended.graph.credential.tenant-id", "blended.graph.credential.client-id");
    }

    @Test
    void the_machines_own_identity_needs_nothing_more() {
        environment.setProperty("blended.graph.credential.managed-identity", "true");

        assertThat(missing()).isEmpty();
    }

    @Test
    void a_fixed_bearer_needs_nothing_more() {
        environment.setProperty("blended.graph.bearer", "sandbox");

        assertThat(missing()).isEmpty();
    }

    private List<String> missing() {
        return GraphConfiguration.graphNeeds().missing(environment);
    }
}
