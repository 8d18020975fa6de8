package fr.lignealigne.node;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A bell that all nodes hear, by Valkey or Redis: it says that there is something to read, and nothing else. What is told
 * stands in the database, and is found a second later when the bell is away or there is none.
 */
@Component
class Doorbell {

    private static final Logger LOG = LoggerFactory.getLogger(Doorbell.class);

    private static final String CHANNEL = "ligne-a-ligne";
    private static final String NOTHING = "";
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(3);

    private final String address;
    private final Duration betweenTries;
    private @Nullable RedisClient client;
    private volatile @Nullable StatefulRedisConnection<String, String> rope;
    private volatile boolean closed;

    @Autowired
    Doorbell(@Value("${portal.doorbell:}") String address) {
        this(address, BETWEEN_TRIES);
    }

    Doorbell(String address, Duration betweenTries) {
        this.address = address;
        this.betweenTries = betweenTries;
    }

    /** Connects as soon as it can, beside the start; from then on the connection is renewed by itself. */
    void open(Runnable rung) {
        if (address.isBlank()) {
            return;
        }
        RedisURI uri = RedisURI.create(address);
        uri.setTimeout(PATIENCE);
        RedisClient made = RedisClient.create(uri);
        made.setOptions(ClientOptions.builder()
                // A ring that nobody hears is not kept for later: who comes back reads anyway.
                .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                .timeoutOptions(TimeoutOptions.enabled(PATIENCE))
                .build());
        client = made;
        Thread.ofPlatform().name("node-bell").daemon().start(() -> connect(made, rung));
    }

    private void connect(RedisClient made, Runnable rung) {
        boolean isSaid = false;
        while (!closed && rope == null) {
            try {
                rope = connected(made, rung);
                LOG.info("The bell between the nodes is connected");
            } catch (RedisException away) {
                if (!isSaid) {
                    LOG.warn("The bell between the nodes is away: what they tell is read each second");
                    isSaid = true;
                }
                pause();
            }
        }
    }

    private static StatefulRedisConnection<String, String> connected(RedisClient made, Runnable rung) {
        StatefulRedisPubSubConnection<String, String> ear = made.connectPubSub();
        try {
            ear.addListener(new RedisPubSubAdapter<>() {
                @Override
                public void message(String channel, String nothing) {
                    rung.run();
                }
            });
            ear.sync().subscribe(CHANNEL);
            return made.connect();
        } catch (RedisException half) {
            // Left open it would renew itself, and each try add another.
            ear.close();
            throw half;
        }
    }

    private void pause() {
        try {
            Thread.sleep(betweenTries);
        } catch (InterruptedException ending) {
            closed = true;
        }
    }

    /** Rings without waiting for anything; a ring that is lost costs a second. */
    void ring() {
        StatefulRedisConnection<String, String> held = rope;
        if (held != null) {
            try {
                held.async().publish(CHANNEL, NOTHING);
            } catch (RedisException away) {
                LOG.debug("The bell did not ring", away);
            }
        }
    }

    void close() {
        closed = true;
        RedisClient made = client;
        if (made != null) {
            made.shutdown(Duration.ZERO, PATIENCE);
        }
    }
}
