package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.ui.RoundWords;
import fr.lignealigne.plan.VersionComparison;
import fr.lignealigne.plan.VersionState;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.shared.ui.PageChoice;
import fr.lignealigne.shared.ui.Pill;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The strip above the text: which plan and version, where the consultation stands, what is ready to deposit. On a phone it
 * is one line that stays in sight; all else is behind one press, and so is the outline.
 */
class ReaderStrip extends Div {

    private static final Set<RemarkState> WRITABLE = EnumSet.of(RemarkState.DRAFT, RemarkState.SHARED);

    private static final String OPEN = "strip-open";

    private final Div rest = new Div();

    private ReaderStrip(
            ReaderServices services,
            Viewer viewer,
            VersionSummary version,
            String title,
            OutlineFold outline,
            Component... versions) {
        addClassName("strip");
        H1 heading = new H1(sentence(title));
        heading.addClassName("strip-title");
        rest.addClassName("strip-rest");
        rest.setId("strip-rest");
        add(outline.toggle(), heading, moreToggle(version), rest);
        rest.add(versions);
        if (version.state() == VersionState.PREPARATION) {
            rest.add(new Pill(t("plan.state", version.state()), Pill.Tone.WARM));
        }
        services.rounds()
                .of(viewer, version.id())
                .ifPresent(round ->
                        rest.add(RoundWords.standing(round, services.clock().instant())));
        if (viewer.speaksForAnAssociation()) {
            ready(services, viewer, version);
        }
    }

    private Button moreToggle(VersionSummary version) {
        Button more = new Button(t("reader.strip.more", version.label()));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClassName("strip-toggle");
        more.getElement().setAttribute("aria-controls", "strip-rest").setAttribute("aria-expanded", "false");
        more.addClickListener(event -> {
            boolean opens = !hasClassName(OPEN);
            setClassName(OPEN, opens);
            more.getElement().setAttribute("aria-expanded", String.valueOf(opens));
        });
        return more;
    }

    /** The strip above a text to read. */
    static ReaderStrip ofText(ReaderServices services, Viewer viewer, VersionSummary version, OutlineFold outline) {
        List<Component> versions = new ArrayList<>();
        List<VersionSummary> readable = readable(services, viewer, version);
        if (readable.size() > 1) {
            versions.add(choice(readable, version, chosen -> "lecture/" + chosen.id()));
            readable.stream()
                    .filter(other -> other.number() < version.number())
                    .max(Comparator.comparing(VersionSummary::number))
                    .ifPresent(earlier -> versions.add(new Anchor(
                            ComparisonView.address(earlier.id(), version.id()),
                            t("versions.compare", earlier.label()))));
        } else {
            versions.add(new Span(version.label()));
        }
        Button download = new Button(t("reader.download"), click -> new DownloadDialog(viewer, version).open());
        download.addThemeVariants(ButtonVariant.TERTIARY);
        download.setId("download");
        versions.add(download);
        if (viewer.speaksForAnAssociation()) {
            versions.add(new Anchor("annoter/" + version.id(), t("annotate.way")));
            Anchor contributions = new Anchor(ContributionsView.address(version.id()), t("contribution.way.short"));
            contributions.setTitle(t("contribution.way"));
            versions.add(contributions);
        } else if (services.summaries().isPublished(viewer, version.id())) {
            versions.add(new Anchor("synthese-publique/" + version.id(), t("summary.title")));
        }
        return new ReaderStrip(
                services, viewer, version, quoted(version.planTitle()), outline, versions.toArray(Component[]::new));
    }

    /** The strip above a comparison: the later version is the one that is read. */
    static ReaderStrip ofComparison(
            ReaderServices services, Viewer viewer, VersionComparison comparison, OutlineFold outline) {
        VersionSummary before = comparison.before();
        VersionSummary after = comparison.after();
        List<VersionSummary> others = readable(services, viewer, after).stream()
                .filter(version -> !version.id().equals(before.id()))
                .toList();
        PageChoice choice = choice(others, after, chosen -> ComparisonView.address(before.id(), chosen.id()));
        choice.setVisible(others.size() > 1);
        return new ReaderStrip(
                services,
                viewer,
                after,
                t("comparison.title", before.label(), after.label()),
                outline,
                choice,
                new Anchor("lecture/" + after.id(), t("comparison.read", after.label())));
    }

    private static List<VersionSummary> readable(ReaderServices services, Viewer viewer, VersionSummary version) {
        return services.versions().list(viewer).stream()
                .filter(other -> other.plan().equals(version.plan()))
                .toList();
    }

    private static PageChoice choice(
            List<VersionSummary> readable, VersionSummary shown, Function<VersionSummary, String> address) {
        return new PageChoice(t("reader.version"), readable, shown, version -> new Span(version.label()), address);
    }

    private void ready(ReaderServices services, Viewer viewer, VersionSummary version) {
        RemarkFilter drafts =
                RemarkFilter.NONE.ofOrganisation(viewer.organisation()).inStates(WRITABLE);
        int count = services.remarks().count(viewer, version.id(), drafts);
        if (count > 0) {
            boolean deposits = viewer.is(Role.ASSOCIATION_LEAD);
            Anchor ready = new Anchor(
                    "remarques?version=" + version.id(), t(deposits ? "reader.ready" : "reader.ready.member", count));
            if (deposits) {
                ready.addClassNames("button", "main", "push");
                rest.add(ready);
            } else {
                Span told = new Span(ready, new Text(" · "), new Span(t("reader.leadDeposits")));
                told.addClassName("push");
                rest.add(told);
            }
        }
    }
}
