package org.blendedmeetings.graph;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How Graph is reached; config/graph.yaml says what each setting is for.
 *
 * @param bearer       a fixed token, for a server that needs no more: the sandbox
 * @param concurrency  calls at once to one mailbox from this node; Graph allows four from all nodes together
 * @param turnTimeout  how long a call waits for its turn at a mailbox
 * @param probeMailbox a mailbox that must be out of reach, or null where nobody named one
 */
@Validated
@ConfigurationProperties("blended.graph")
record GraphSettings(
        @NotNull @DefaultValue("https://graph.microsoft.com/v1.0") URI baseUrl,
        @NotNull String organiser,
        String bearer,
        @NotNull @DefaultValue Credential credential,
        @Min(1) @Max(4) @DefaultValue("3") int concurrency,
        @NotNull @DefaultValue("5s") Duration connectTimeout,
        @NotNull @DefaultValue("20s") Duration callTimeout,
        @NotNull @DefaultValue("5s") Duration turnTimeout,
        @NotNull @DefaultValue("5m") Duration roomsKept,
        @NotNull @DefaultValue("30m") Duration reminder,
        String probeMailbox) {

    /**
     * Who we are to Microsoft Entra: a certificate, or the identity of the machine we run on.
     *
     * @param certificate         a PEM or PFX file with its private key
     * @param certificatePassword of the PFX file, where it has one
     * @param clientId            the application; with a managed identity only where the machine has several
     */
    record Credential(
            boolean managedIdentity, String tenantId, String clientId, Path certificate, String certificatePassword) {}
}
