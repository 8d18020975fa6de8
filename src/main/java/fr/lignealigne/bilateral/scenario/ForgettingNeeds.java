package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.bilateral.request.RequestDeclined;
import fr.lignealigne.bilateral.request.RequestPlaced;
import fr.lignealigne.bilateral.request.RequestWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Why a request was left out may say what a delegation needs: nobody keeps that once there is nothing to place. */
@Component
class ForgettingNeeds {

    private final LeftOutTable leftOut;

    ForgettingNeeds(LeftOutTable leftOut) {
        this.leftOut = leftOut;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RequestPlaced event) {
        leftOut.forget(event.request());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RequestWithdrawn event) {
        leftOut.forget(event.request());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RequestDeclined event) {
        leftOut.forget(event.request());
    }
}
