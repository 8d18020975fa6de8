package fr.lignealigne.contribution;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.attachment.Attachments;
import fr.lignealigne.attachment.CheckedFile;
import fr.lignealigne.attachment.Checking;
import fr.lignealigne.contribution.Arrivals.AlreadyThere;
import fr.lignealigne.contribution.ContributionQueries.Known;
import fr.lignealigne.plan.PlanId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.shared.Invalid;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** An association hands an older contribution in: its file is checked, cleaned and kept, its text read from what is kept. */
@Service
public class HandingIn {

    /** What files have a text that can be placed. */
    public static final List<String> ENDINGS = List.of(".docx", ".odt", ".pdf");

    private final Checking checking;
    private final Attachments attachments;
    private final ContributionQueries queries;
    private final Arrivals arrivals;
    private final Versions versions;

    HandingIn(
            Checking checking,
            Attachments attachments,
            ContributionQueries queries,
            Arrivals arrivals,
            Versions versions) {
        this.checking = checking;
        this.attachments = attachments;
        this.queries = queries;
        this.arrivals = arrivals;
        this.versions = versions;
    }

    /** What came of a file: a new contribution, or the one that the association has of it already. */
    public record HandedIn(ContributionId id, boolean known) {}

    /** Takes a file that somebody sends; refused when it is none that is taken, or holds no text. */
    public HandedIn handIn(Viewer viewer, PlanVersionId version, String sentName, InputStream sent) throws IOException {
        NotAllowed.unless(ContributionAccess.mayHandIn(viewer));
        versions.get(viewer, version);
        String name = sentName.strip().toLowerCase(Locale.ROOT);
        if (ENDINGS.stream().noneMatch(name::endsWith)) {
            throw new Invalid("contribution.kind");
        }
        try (CheckedFile file = checking.check(sentName, sent);
                InputStream content = file.read()) {
            return handIn(viewer, version, file, Importing.readApart(file.name(), content.readAllBytes()));
        } catch (UnreadableFile unreadable) {
            throw unreadable.refusal();
        }
    }

    /** The same of a file that was checked and read. */
    HandedIn handIn(Viewer viewer, PlanVersionId version, CheckedFile file, ImportedText read) throws IOException {
        NotAllowed.unless(ContributionAccess.mayHandIn(viewer));
        PlanId plan = versions.get(viewer, version).plan();
        ContributionText text = ContributionText.of(read);
        Known known = queries.find(viewer.organisation(), plan, text.fingerprint())
                .filter(one -> !one.discarded())
                .orElse(null);
        if (known != null) {
            return new HandedIn(known.id(), true);
        }
        try {
            attachments.addTo(viewer, file, () -> arrivals.keep(viewer, plan, text));
        } catch (AlreadyThere quicker) {
            return new HandedIn(quicker.id(), true);
        }
        return new HandedIn(
                queries.find(viewer.organisation(), plan, text.fingerprint())
                        .orElseThrow()
                        .id(),
                false);
    }
}
