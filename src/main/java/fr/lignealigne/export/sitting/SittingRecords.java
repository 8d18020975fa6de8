package fr.lignealigne.export.sitting;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.sitting.SittingDetails;
import fr.lignealigne.decision.sitting.SittingId;
import fr.lignealigne.decision.sitting.SittingState;
import fr.lignealigne.decision.sitting.Sittings;
import fr.lignealigne.export.SittingExported;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The minutes of sittings that were opened, for those who may sit; that they leave goes into the journal. */
@Service
public class SittingRecords {

    private final Sittings sittings;
    private final Versions versions;
    private final Remarks remarks;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SittingRecords(
            Sittings sittings,
            Versions versions,
            Remarks remarks,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.sittings = sittings;
        this.versions = versions;
        this.remarks = remarks;
        this.attempts = attempts;
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

    /** Printing takes long and touches nothing: the transaction ends before it. */
    private byte[] written(Viewer viewer, SittingId id, String format, Function<SittingRecord, byte[]> print) {
        return print.apply(attempts.at(() -> {
            SittingRecord read = read(viewer, id);
            events.publishEvent(new SittingExported(viewer.person(), id, format));
            return read;
        }));
    }

    private SittingRecord read(Viewer viewer, SittingId id) {
        SittingDetails sitting = sittings.get(viewer, id);
        if (sitting.state() == SittingState.PREPARED) {
            throw new NotFound();
        }
        return new SittingRecord(
                sitting,
                versions.get(viewer, sitting.version()),
                versions.text(viewer, sitting.version()),
                treated(viewer, id),
                viewer,
                clock.instant());
    }

    private Map<Integer, List<RemarkDetails>> treated(Viewer viewer, SittingId id) {
        Map<Integer, List<RemarkId>> treated = sittings.treated(viewer, id);
        Map<RemarkId, RemarkDetails> all =
                remarks
                        .those(
                                viewer,
                                treated.values().stream().flatMap(List::stream).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(RemarkDetails::id, Function.identity()));
        return treated.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        point -> point.getValue().stream()
                                .map(all::get)
                                .filter(Objects::nonNull)
                                .sorted(Comparator.comparing(remark -> String.valueOf(remark.code())))
                                .toList()));
    }
}
