package fr.lignealigne.plan;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Work goes on at the text of a version, until it is published.
 *
 * <p>Two people who work on it at once: the first to save wins, the other is refused with {@link RewrittenMeanwhile}.
 */
@Service
public class Redrafting {

    private final PlanVersionRepository versions;
    private final VersionTexts texts;
    private final Omissions omissions;
    private final Attempts attempts;
    private final Clock clock;

    Redrafting(
            PlanVersionRepository versions, VersionTexts texts, Omissions omissions, Attempts attempts, Clock clock) {
        this.versions = versions;
        this.texts = texts;
        this.omissions = omissions;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Opens a version in preparation; refused once it is published. */
    public OpenedDraft open(Viewer viewer, PlanVersionId id) {
        NotAllowed.unless(PlanAccess.mayPrepare(viewer));
        return attempts.read(() -> {
            PlanVersion version = versions.findWithPlan(id.value()).orElseThrow(NotFound::new);
            if (version.state() != VersionState.PREPARATION) {
                throw new AlreadyPublished();
            }
            return new OpenedDraft(
                    version.summary(), texts.load(id), omissions.of(id), texts.guesses(id), version.revision());
        });
    }

    /** Replaces the text that was opened at this revision; refused once the version is published. */
    public void replace(Viewer viewer, PlanVersionId id, long revision, ImportedText text) {
        NotAllowed.unless(PlanAccess.mayPrepare(viewer));
        List<ImportedItem> items = VersionTexts.withWords(text);
        attempts.at(() -> {
            PlanVersion version = versions.lock(id.value()).orElseThrow(NotFound::new);
            version.rewrite(revision, VersionTexts.countLines(items), clock.instant());
            versions.flush();
            texts.replace(id, items);
            omissions.keep(id, text, items, viewer, clock.instant());
            return id;
        });
    }
}
