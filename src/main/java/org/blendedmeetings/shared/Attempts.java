package org.blendedmeetings.shared;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs an outermost use case in a transaction, and twice more when somebody else wrote the same row in the same second: two
 * relatives answering, two people of staff deciding. Who is second sees what the first did, and succeeds or is told.
 */
@Component
public class Attempts {
    private static final int MORE = 2;

    private final TransactionTemplate transaction;

    public Attempts(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    public <T> T inTransaction(Supplier<T> useCase) {
        // inside a transaction that already runs, a second attempt could not see anything new
        var left = TransactionSynchronizationManager.isActualTransactionActive() ? 0 : MORE;
        while (true) {
            try {
                return transaction.execute(status -> useCase.get());
            } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
                left = oneLess(left, e);
            }
        }
    }

    public void inTransaction(Runnable useCase) {
        inTransaction(() -> {
            useCase.run();
            return null;
        });
    }

    private static int oneLess(int left, DataAccessException e) {
        if (left == 0) {
            throw e;
        }
        return left - 1;
    }
}
