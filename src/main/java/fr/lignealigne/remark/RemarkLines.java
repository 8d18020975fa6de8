package fr.lignealigne.remark;

import java.util.Collection;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells of remarks wherever they stand: in their own version, and in each later one that they were carried to. */
@Component
class RemarkLines {

    private final CarryRepository carries;
    private final ApplicationEventPublisher events;

    RemarkLines(CarryRepository carries, ApplicationEventPublisher events) {
        this.carries = carries;
        this.events = events;
    }

    void changed(Collection<Remark> remarks, RemarkReaders mayKnow) {
        tell(remarks, mayKnow, UnaryOperator.identity());
    }

    /** What these people read there is theirs no more: those too hear it who want their pages to stay as they were opened. */
    void closed(Collection<Remark> remarks, RemarkReaders losing) {
        tell(remarks, losing, LinesChanged::closingAWall);
    }

    private void tell(Collection<Remark> remarks, RemarkReaders mayKnow, UnaryOperator<LinesChanged> as) {
        remarks.forEach(remark -> events.publishEvent(as.apply(remark.linesChanged(mayKnow))));
        carries.findByIdRemarkIdIn(
                        remarks.stream().map(remark -> remark.id().value()).toList())
                .forEach(carry -> events.publishEvent(as.apply(carry.linesChanged(mayKnow))));
    }
}
