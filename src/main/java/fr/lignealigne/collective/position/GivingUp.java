package fr.lignealigne.collective.position;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ending a position that was not deposited: it stays in the list as given up, its words are left to those who write
 * positions, and its sources are their authors' as before.
 */
@Service
@Transactional
public class GivingUp {

    private final JointPositionRepository repository;
    private final PositionAnswers answers;
    private final ApplicationEventPublisher events;

    GivingUp(JointPositionRepository repository, PositionAnswers answers, ApplicationEventPublisher events) {
        this.repository = repository;
        this.answers = answers;
        this.events = events;
    }

    /** Gives up the position with the text that was shown; who signed it is told. */
    public void giveUp(Viewer viewer, PositionId id, int seen) {
        if (!PositionAccess.mayRead(viewer)) {
            throw new NotFound();
        }
        NotAllowed.unless(PositionAccess.mayGiveUp(viewer));
        JointPosition position = repository.lock(id.value()).orElseThrow(NotFound::new);
        position.giveUp(seen);
        events.publishEvent(position.changed());
        events.publishEvent(
                new SignatoriesTold(id, position.version(), SignatoriesTold.News.GIVEN_UP, answers.everSigned(id)));
    }
}
