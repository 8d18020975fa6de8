package fr.lignealigne.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** What whoever watches the portal is told of the chain: whether it broke, and whether entries wait for their link. */
@Component
class ChainGauges implements MeterBinder {

    private final Chain chain;

    ChainGauges(Chain chain) {
        this.chain = chain;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("portal.journal.broken", chain, one -> one.state().flaw() == null ? 0 : 1)
                .description("1 when the last check found the chain of the journal broken")
                .register(registry);
        Gauge.builder("portal.journal.waiting", chain, one -> one.state().waiting())
                .description(
                        "Entries of the journal that are not linked yet; more than some hundreds: the links stand still")
                .register(registry);
    }
}
