package fr.lignealigne.collective.position;

import fr.lignealigne.plan.PassageMap;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.Succession;
import fr.lignealigne.plan.Successions;
import fr.lignealigne.plan.VersionPublished;
import fr.lignealigne.shared.Attempts;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Brings positions to the next version once nothing can be deposited on theirs: the line map says where. Their signatures
 * are asked for again, since the text around them is another.
 */
@Component
class Following {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);

    private final JointPositionRepository repository;
    private final PositionTexts texts;
    private final PositionAnswers answers;
    private final PositionQueries queries;
    private final Successions successions;
    private final Attempts attempts;
    private final TaskExecutor executor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Following(
            JointPositionRepository repository,
            PositionTexts texts,
            PositionAnswers answers,
            PositionQueries queries,
            Successions successions,
            Attempts attempts,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.texts = texts;
        this.answers = answers;
        this.queries = queries;
        this.successions = successions;
        this.attempts = attempts;
        this.executor = executor;
        this.clock = clock;
        this.events = events;
    }

    @TransactionalEventListener
    void on(VersionPublished event) {
        executor.execute(this::bring);
    }

    /** Also without a publication: a round closes and an embargo ends by the clock. */
    @Scheduled(fixedDelayString = "${portal.carry-interval:30s}")
    synchronized void bring() {
        Map<Succession, PassageMap> ways = new HashMap<>();
        for (PositionQueries.Outrun one : queries.outrun(clock.instant())) {
            try {
                // Long reads come before the lock: whoever writes in that position does not wait for them.
                PassageMap passages = ways.computeIfAbsent(one.pair(), successions::passages);
                PlanText before = successions.text(one.pair().before());
                PlanText after = successions.text(one.pair().after());
                attempts.at(() -> follow(one, before, after, passages));
            } catch (RuntimeException e) {
                // The others go on; this one is tried again at the next round.
                LOG.error("Position {} does not follow to {}", one.position(), one.pair(), e);
            }
        }
    }

    /** Whether it went on; somebody may have ended it meanwhile. */
    private boolean follow(PositionQueries.Outrun one, PlanText before, PlanText after, PassageMap passages) {
        PositionId id = one.position();
        JointPosition position = repository.lock(id.value()).orElseThrow();
        boolean isOver = position.state() == PositionState.DEPOSITED || position.state() == PositionState.GIVEN_UP;
        if (isOver || !position.version().equals(one.pair().before())) {
            return false;
        }
        FollowedPlace place = FollowedPlace.of(position.anchor(), before, after, passages);
        Instant now = clock.instant();
        events.publishEvent(position.changed());
        int number = position.textNumber();
        texts.carry(id, number, position.follow(one.pair().after(), place.anchor(), place.doubtful()), now);
        repository.flush();
        events.publishEvent(position.changed());
        events.publishEvent(
                new SignatoriesTold(id, position.version(), SignatoriesTold.News.FOLLOWED, answers.everSigned(id)));
        return true;
    }
}
