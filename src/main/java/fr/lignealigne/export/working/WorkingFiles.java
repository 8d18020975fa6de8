package fr.lignealigne.export.working;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.export.DocumentWords;
import fr.lignealigne.export.SynopsisExported;
import fr.lignealigne.export.numbered.StoryPdf;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.synopsis.SynopsisAccess;
import fr.lignealigne.synopsis.SynopsisFilter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The synopsis as files: each as it stands when it is taken away, noted in the journal before its first byte leaves. */
@Service
public class WorkingFiles {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Twenty thousand remarks at a megabit a second take half of it. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final EveryRemark everyRemark;
    private final Versions versions;
    private final FilterWords filterWords;
    private final StoryPdf storyPdf;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Doors doors = new Doors(PATIENCE);

    WorkingFiles(
            EveryRemark everyRemark,
            Versions versions,
            FilterWords filterWords,
            StoryPdf storyPdf,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.everyRemark = everyRemark;
        this.versions = versions;
        this.filterWords = filterWords;
        this.storyPdf = storyPdf;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    /** Writes what the filter chooses, a remark at a time; refuses before anything is written. */
    public void write(
            Viewer viewer, PlanVersionId version, SynopsisFilter filter, WorkingFormat format, OutputStream out)
            throws IOException {
        NotAllowed.unless(SynopsisAccess.mayRead(viewer));
        try (Doors.Open open = doors.open(viewer.person())) {
            writeNow(viewer, version, filter, format, new TimedOutput(out, clock, LONGEST));
        }
    }

    private void writeNow(
            Viewer viewer, PlanVersionId version, SynopsisFilter filter, WorkingFormat format, OutputStream out)
            throws IOException {
        int remarks = attempts.at(() -> note(viewer, version, filter, format));
        About about = new About(
                versions.get(viewer, version),
                reader(viewer),
                viewer.organisation(),
                clock.instant(),
                filterWords.of(filter, versions.text(viewer, version), DocumentWords.FRENCH),
                remarks);
        writer(format).write(about, taker -> everyRemark.each(viewer, version, filter, taker), out);
    }

    private int note(Viewer viewer, PlanVersionId version, SynopsisFilter filter, WorkingFormat format) {
        int remarks = everyRemark.count(viewer, version, filter);
        events.publishEvent(new SynopsisExported(viewer.person(), version, format.name(), FilterWords.names(filter)));
        return remarks;
    }

    private WorkingWriter writer(WorkingFormat format) {
        return switch (format) {
            case XLSX -> new WorkingXlsx();
            case ODS -> new WorkingOds();
            case DOCX -> new WorkingChapters();
            case DOCX_TABLE -> new WorkingTable();
            case PDF -> new WorkingPdf(storyPdf);
            case CSV -> new WorkingCsv();
            case JSON -> new WorkingJson();
            case JSONLD -> new WorkingAnnotations();
        };
    }

    private static String reader(Viewer viewer) {
        return viewer.function().isBlank()
                ? viewer.organisationName()
                : viewer.function() + ", " + viewer.organisationName();
    }
}
