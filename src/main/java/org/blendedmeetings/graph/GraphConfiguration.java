package org.blendedmeetings.graph;

import com.microsoft.graph.serviceclient.GraphServiceClient;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.shared.NeededSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** The parts of the Graph adapter; whether they talk to Microsoft or to the sandbox is a matter of settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphSettings.class)
class GraphConfiguration {

    /** An organiser, and one of: a fixed bearer, the machine's identity, a certificate with the application it is for. */
    @Bean
    static NeededSettings graphNeeds() {
        return GraphConfiguration::missing;
    }

    @Bean
    GraphHealth graphHealthIndicator(Clock clock) {
        return new GraphHealth(clock);
    }

    @Bean
    GraphServiceClient graphClient(GraphSettings settings) {
        return GraphClients.create(settings);
    }

    @Bean
    GraphCalls graphCalls(GraphSettings settings, GraphHealth health, Clock clock) {
        return new GraphCalls(
                new MailboxTurns(settings.concurrency(), settings.turnTimeout()), new GraphFaults(clock), health);
    }

    @Bean
    GraphCalendar graphCalendar(GraphServiceClient client, GraphCalls calls, GraphSettings settings) {
        return new GraphCalendar(client, calls, settings);
    }

    @Bean
    GraphAvailability graphAvailability(GraphServiceClient client, GraphCalls calls, GraphSettings settings) {
        return new GraphAvailability(new Schedules(client, calls, settings.organiser()));
    }

    @Bean
    GraphRooms graphRooms(GraphServiceClient client, GraphCalls calls, GraphSettings settings, Clock clock) {
        return new GraphRooms(client, calls, settings.roomsKept(), clock);
    }

    @Bean
    ScopeProbe scopeProbe(GraphServiceClient client, GraphCalls calls, GraphSettings settings) {
        return new ScopeProbe(client, calls, settings.probeMailbox());
    }

    private static List<String> missing(Environment environment) {
        List<String> needed = new ArrayList<>(List.of("blended.graph.organiser"));
        boolean bearer = StringUtils.hasText(environment.getProperty("blended.graph.bearer"));
        boolean managed = environment.getProperty("blended.graph.credential.managed-identity", Boolean.class, false);
        if (!bearer && !managed) {
            needed.add("blended.graph.credential.tenant-id");
            needed.add("blended.graph.credential.client-id");
            needed.add("blended.graph.credential.certificate");
        }
        return NeededSettings.all(needed.toArray(String[]::new)).missing(environment);
    }
}
