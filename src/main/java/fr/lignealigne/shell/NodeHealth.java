package fr.lignealigne.shell;

import fr.lignealigne.node.Ear;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether this node hears the others; readiness follows it, so that the door before the nodes leads elsewhere. */
@Component("nodeHealthIndicator")
class NodeHealth extends AbstractHealthIndicator {

    private final Ear ear;

    NodeHealth(Ear ear) {
        this.ear = ear;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (ear.isDeaf()) {
            health.down();
        } else {
            health.up();
        }
    }
}
