package fr.lignealigne.export.sitting;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.sitting.PointDetails;
import fr.lignealigne.decision.sitting.SittingDetails;
import fr.lignealigne.decision.sitting.SittingId;
import fr.lignealigne.decision.sitting.SittingState;
import fr.lignealigne.decision.sitting.Sittings;
import fr.lignealigne.export.SittingExported;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The minutes of sittings that were opened, for those who may sit; that they leave goes into the journal. */
@Service
@Transactional
public class SittingRecords {

    private final Sittings sittings;
    private final Versions versions;
    private final Remarks remarks;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SittingRecords(
            Sittings sittings, Versions versions, Remarks remarks, Clock clock, ApplicationEventPublisher events) {
        this.sittings = sittings;
        this.versions = versions;
        this.remarks = remarks;
        this.clock = clock;
        this.events = events;
    }

    /** As a tagged PDF; not found before the opening, or for whoever may not sit. */
    public byte[] pdf(Viewer viewer, SittingId id) {
        return written(viewer, id, "PDF", SittingPages::pdf);
    }

    /** The same to write into. */
    public byte[] docx(Viewer viewer, SittingId id) {
        return written(viewer, id, "DOCX", SittingPages::docx);
    }

    private byte[] written(Viewer viewer, SittingId id, String format, Function<SittingRecord, byte[]> print) {
        SittingDetails sitting = sittings.get(viewer, id);
        if (sitting.state() == SittingState.PREPARED) {
            throw new NotFound();
        }
        SittingRecord read = new SittingRecord(
                sitting,
                versions.get(viewer, sitting.version()),
                versions.text(viewer, sitting.version()),
                sitting.points().stream()
                        .collect(Collectors.toMap(PointDetails::ordinal, point -> said(viewer, sitting, point))),
                viewer,
                clock.instant());
        events.publishEvent(new SittingExported(viewer.person(), id, format));
        return print.apply(read);
    }

    private List<RemarkDetails> said(Viewer viewer, SittingDetails sitting, PointDetails point) {
        return remarks.touching(viewer, sitting.version(), point.firstLine(), point.lastLine()).stream()
                .filter(remark -> remark.place().firstLine() == point.firstLine()
                        && remark.place().lastLine() == point.lastLine()
                        && remark.state() != RemarkState.WITHDRAWN)
                .toList();
    }
}
