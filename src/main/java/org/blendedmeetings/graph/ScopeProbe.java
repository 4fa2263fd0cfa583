package org.blendedmeetings.graph;

import com.microsoft.graph.serviceclient.GraphServiceClient;
import org.blendedmeetings.shared.RemoteFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.util.StringUtils;

/**
 * Refuses to start when a mailbox that must be out of reach can be read.
 *
 * <p>Permissions in Microsoft 365 add up: one consent for the whole tenant undoes the scope given in Exchange, without
 * anything looking different. The only proof is to try.
 */
final class ScopeProbe implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(ScopeProbe.class);

    private final GraphServiceClient graph;
    private final GraphCalls calls;
    private final String mailbox;

    ScopeProbe(GraphServiceClient graph, GraphCalls calls, String mailbox) {
        this.graph = graph;
        this.calls = calls;
        this.mailbox = mailbox;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (StringUtils.hasText(mailbox) && canBeRead()) {
            throw new IllegalStateException("The mailbox named in blended.graph.probe-mailbox can be read: this"
                    + " application reaches mailboxes it should not. Limit its access in Exchange before starting it.");
        }
    }

    private boolean canBeRead() {
        try {
            calls.call(
                    mailbox, headers -> graph.users().byUserId(mailbox).events().get(c -> {
                        c.queryParameters.top = 1;
                        c.queryParameters.select = new String[] {"id"};
                        headers.accept(c.headers);
                    }));
            return true;
        } catch (RemoteFault fault) {
            if (fault.kind() == RemoteFault.Kind.TRY_AGAIN) {
                LOG.warn("Whether the probe mailbox is out of reach is not known: {}", fault.getMessage());
            }
            return false;
        }
    }
}
