package fr.lignealigne.collective.position;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.PositionMoved;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saying where a position belongs that followed the text to a place nobody looked at yet. */
@Service
public class Placing {

    private final JointPositionRepository repository;
    private final PositionTexts texts;
    private final Versions versions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Placing(
            JointPositionRepository repository,
            PositionTexts texts,
            Versions versions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.texts = texts;
        this.versions = versions;
        this.clock = clock;
        this.events = events;
    }

    /** Puts it there, with the words the viewer was shown; refused where the version has no such place. */
    @Transactional
    public void putAt(Viewer viewer, PositionId id, int seen, Anchor there) {
        if (!PositionAccess.mayRead(viewer)) {
            throw new NotFound();
        }
        NotAllowed.unless(PositionAccess.mayWrite(viewer));
        JointPosition position = repository.lock(id.value()).orElseThrow(NotFound::new);
        RemarkDetails.Place.in(versions.text(viewer, position.version()), there);
        int number = position.putAt(seen, there);
        Instant now = clock.instant();
        RemarkDraft words = texts.get(id, seen).draft(there);
        texts.add(id, number, words, viewer, now);
        repository.flush();
        events.publishEvent(position.moved(PositionMoved.Step.REWRITTEN, viewer.person()));
        events.publishEvent(position.changed());
    }
}
