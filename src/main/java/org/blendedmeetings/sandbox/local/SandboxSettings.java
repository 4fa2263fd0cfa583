package org.blendedmeetings.sandbox.local;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the sandbox keeps its state.
 *
 * @param data a folder; left out or empty, the state ends with the process
 */
@ConfigurationProperties("blended.sandbox")
record SandboxSettings(Path data) {
    boolean keepsState() {
        return data != null && !data.toString().isBlank();
    }
}
