package org.blendedmeetings.imports;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The transactions of an import: reading, comparing, applying and telling how far it has come are one each. */
@Component
class Transactions {
    private final TransactionTemplate apart;
    private final TransactionTemplate readOnly;

    Transactions(PlatformTransactionManager manager) {
        apart = new TransactionTemplate(manager);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        readOnly = new TransactionTemplate(manager);
        readOnly.setReadOnly(true);
    }

    void apart(Runnable what) {
        apart.executeWithoutResult(status -> what.run());
    }

    <T> T apart(Supplier<T> what) {
        return apart.execute(status -> what.get());
    }

    /** Whatever is changed within is not written. */
    <T> T readOnly(Supplier<T> what) {
        return readOnly.execute(status -> what.get());
    }
}
