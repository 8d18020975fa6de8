package fr.lignealigne.remark;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.node.SignalHeard;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who writes on other nodes is known here too, by the seat they have now. That is asked of the database in a thread of its
 * own: whoever listens to the other nodes waits for no page. What is lost so is told again.
 */
@Component
class WritersElsewhere implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(WritersElsewhere.class);
    private static final int MOST_WAITING = 1_000;

    private final Writers writers;
    private final CurrentViewer people;
    private final ThreadPoolExecutor hand = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().name("writers-elsewhere").daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    WritersElsewhere(Writers writers, CurrentViewer people) {
        this.writers = writers;
        this.people = people;
    }

    @EventListener
    void on(SignalHeard heard) {
        if (heard.signal() instanceof Wrote wrote) {
            hand.execute(() -> follow(wrote));
        }
    }

    private void follow(Wrote wrote) {
        WrittenPlace place = wrote.place();
        if (place == null) {
            writers.forget(wrote.form());
            return;
        }
        try {
            people.of(Set.of(wrote.person())).values().stream()
                    .filter(viewer -> viewer.organisation().equals(wrote.association()))
                    .findAny()
                    .ifPresentOrElse(
                            viewer -> writers.hear(wrote, place, viewer.function()),
                            () -> writers.forget(wrote.form()));
        } catch (RuntimeException away) {
            LOG.info("Who writes on another node is not known for now");
        }
    }

    @Override
    public void destroy() {
        hand.shutdownNow();
    }
}
