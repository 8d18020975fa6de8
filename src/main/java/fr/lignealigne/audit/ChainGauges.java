package fr.lignealigne.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/**
 * What whoever watches the portal is told of the chain: whether it broke, and whether so many entries wait for their link
 * that nothing links them. A few that wait for a second would tell that somebody is at work.
 */
@Component
class ChainGauges implements MeterBinder {

    private static final int MANY = 500;

    private final Chain chain;

    ChainGauges(Chain chain) {
        this.chain = chain;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("portal.journal.broken", chain, one -> one.state().flaw() == null ? 0 : 1)
                .description("1 when the last check found the chain of the journal broken")
                .register(registry);
        Gauge.builder(
                        "portal.journal.waiting",
                        chain,
                        one -> standing(one.state().waiting()))
                .description("Entries of the journal that are not linked where the links stand still, else 0")
                .register(registry);
    }

    private static long standing(long waiting) {
        return waiting > MANY ? waiting : 0;
    }
}
