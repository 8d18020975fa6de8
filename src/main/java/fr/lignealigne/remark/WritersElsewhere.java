package fr.lignealigne.remark;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.node.SignalHeard;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who writes on other nodes is known here too, by the seat they have now. */
@Component
class WritersElsewhere {

    private final Writers writers;
    private final CurrentViewer people;

    WritersElsewhere(Writers writers, CurrentViewer people) {
        this.writers = writers;
        this.people = people;
    }

    @EventListener
    void on(SignalHeard heard) {
        if (heard.signal() instanceof Wrote wrote) {
            people.of(Set.of(wrote.person())).values().stream()
                    .filter(viewer -> viewer.organisation().equals(wrote.association()))
                    .findAny()
                    .ifPresentOrElse(
                            viewer -> writers.hear(wrote, viewer.function()), () -> writers.forget(wrote.form()));
        }
    }
}
