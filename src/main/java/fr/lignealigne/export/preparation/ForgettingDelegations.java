package fr.lignealigne.export.preparation;

import fr.lignealigne.bilateral.MeetingCancelled;
import fr.lignealigne.bilateral.MeetingDeclined;
import fr.lignealigne.bilateral.MeetingHeld;
import fr.lignealigne.bilateral.MeetingMissed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Nobody needs to know who was to come once a meeting is over, or will not be: frozen files forget it with the request. */
@Component
class ForgettingDelegations {

    private final PreparationTable table;

    ForgettingDelegations(PreparationTable table) {
        this.table = table;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MeetingHeld event) {
        table.forgetDelegation(event.meeting());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MeetingMissed event) {
        table.forgetDelegation(event.meeting());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MeetingCancelled event) {
        table.forgetDelegation(event.meeting());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MeetingDeclined event) {
        table.forgetDelegation(event.meeting());
    }
}
