package fr.lignealigne.account;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts the sign-ins that were refused, of nobody in particular. */
@Component
class SignInMeter {

    private final Counter failures;

    SignInMeter(MeterRegistry registry) {
        this.failures = Counter.builder("portal.sign.in.failures")
                .description("Addresses and passwords that did not fit")
                .register(registry);
    }

    @EventListener
    void on(SignInFailed failed) {
        failures.increment();
    }
}
