package fr.lignealigne.export.numbered;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.export.NumberedDocx;
import fr.lignealigne.export.PrintedVersion;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.CarriedRemarks;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Prints versions for whoever may read them, a few at a time: the largest takes seconds and much memory. */
@Component
class PrintedTexts {

    /** A document with remarks, which may be tens of thousands, takes the memory of all. */
    static final int ALL = 2;

    private static final RemarkFilter STANDING = RemarkFilter.NONE.inStates(
            Arrays.stream(RemarkState.values()).filter(state -> !state.isGone()).collect(Collectors.toSet()));

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Versions versions;
    private final Remarks remarks;
    private final CarriedRemarks carried;
    private final NumberedDocx docx;
    private final Clock clock;
    private final Presses presses = new Presses(ALL, PATIENCE);

    PrintedTexts(Versions versions, Remarks remarks, CarriedRemarks carried, NumberedDocx docx, Clock clock) {
        this.versions = versions;
        this.remarks = remarks;
        this.carried = carried;
        this.docx = docx;
        this.clock = clock;
    }

    /** The version as a PDF, with the remarks this viewer may read when wanted; refused as the version itself is. */
    byte[] pdf(Viewer viewer, PlanVersionId id, PaperChoice choice) {
        VersionSummary version = versions.get(viewer, id);
        Instant now = clock.instant();
        PrintedText printed = new PrintedText(
                version,
                versions.text(viewer, id),
                choice,
                choice.remarks() ? SaidRemarks.of(viewer, id, remarks, carried, versions) : SaidRemarks.none(),
                reader(viewer),
                now,
                !version.openAt(now));
        try (Presses.Turn turn = presses.take(choice.remarks() ? ALL : 1)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            NumberedPdf.write(printed, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version as a DOCX to annotate, with the remarks this viewer may read as comments when wanted. */
    byte[] docx(Viewer viewer, PlanVersionId id, PaperChoice choice) {
        VersionSummary version = versions.get(viewer, id);
        try (Presses.Turn turn = presses.take(choice.remarks() ? ALL : 1)) {
            return docx.of(
                    PrintedVersion.of(version, viewer, clock.instant()),
                    versions.text(viewer, id),
                    choice.remarks() ? remarks.list(viewer, id, STANDING, 0, Integer.MAX_VALUE) : List.of(),
                    choice.margin());
        }
    }

    /** Lets another document be printed among these. */
    Presses.Turn turn(int wanted) {
        return presses.take(wanted);
    }

    private static String reader(Viewer viewer) {
        return viewer.function().isBlank()
                ? viewer.organisationName()
                : viewer.function() + ", " + viewer.organisationName();
    }
}
