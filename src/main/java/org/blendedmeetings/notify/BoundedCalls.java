package org.blendedmeetings.notify;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.blendedmeetings.shared.RemoteFault;
import uk.gov.service.notify.NotificationClientException;

/** Makes one call to Notify and waits for it no longer than allowed. */
final class BoundedCalls implements AutoCloseable {
    private static final int AT_ONCE = 16;

    private final Duration limit;
    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(0, AT_ONCE, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                Thread thread = new Thread(work, "notify");
                thread.setDaemon(true);
                return thread;
            });

    BoundedCalls(Duration limit) {
        this.limit = limit;
    }

    /** @throws RemoteFault when there is no answer in time, or it is an error */
    <T> T call(Call<T> call) {
        Future<T> answer = null;
        try {
            answer = threads.submit(call::make);
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw NotifyFaults.of(e.getCause());
        } catch (TimeoutException | RejectedExecutionException e) {
            throw NotifyFaults.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw NotifyFaults.of(e);
        } finally {
            if (answer != null) {
                answer.cancel(true);
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** A call of Notify's client. */
    @FunctionalInterface
    interface Call<T> {
        T make() throws NotificationClientException;
    }
}
