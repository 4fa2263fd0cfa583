package org.blendedmeetings.access.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.blendedmeetings.access.FamilyLinks;
import org.springframework.stereotype.Component;

/**
 * How many links one address may try in a minute, on this node. Tokens cannot be guessed; this keeps a guesser from
 * loading the database. Addresses seen longest ago are forgotten first.
 */
@Component
class LinkChecks {
    private static final int ADDRESSES = 10_000;

    private final int perMinute;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    LinkChecks(FamilyLinks links) {
        this.perMinute = links.checksPerMinute();
    }

    boolean allows(String address) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(address, any -> full());
        }
        return bucket.tryConsume(1);
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
