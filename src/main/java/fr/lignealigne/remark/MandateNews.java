package fr.lignealigne.remark;

import fr.lignealigne.account.CollectiveJoined;
import fr.lignealigne.account.CollectiveLeft;
import fr.lignealigne.account.MandateGiven;
import fr.lignealigne.account.MandateRevoked;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes what happens to mandates known to open pages: who tells those stands above {@code account}. */
@Component
class MandateNews {

    private final ApplicationEventPublisher events;

    MandateNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void on(MandateGiven event) {
        events.publishEvent(new MandateChanged(event.organisation()));
    }

    @EventListener
    void on(MandateRevoked event) {
        events.publishEvent(new MandateChanged(event.organisation()));
    }

    @EventListener
    void on(CollectiveLeft event) {
        events.publishEvent(new MandateChanged(event.organisation()));
    }

    @EventListener
    void on(CollectiveJoined event) {
        events.publishEvent(new MandateChanged(event.organisation()));
    }
}
