package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.ui.RoundWords;
import fr.lignealigne.plan.VersionState;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.shared.ui.Pill;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The strip above the text: which plan and version, where the consultation stands, what is ready to deposit. */
class ReaderStrip extends Div {

    private static final Set<RemarkState> WRITABLE = EnumSet.of(RemarkState.DRAFT, RemarkState.SHARED);

    ReaderStrip(ReaderServices services, Viewer viewer, VersionSummary version, Runnable toggleOutline) {
        addClassName("strip");
        Button outline = new Button(t("reader.outline"), event -> toggleOutline.run());
        outline.addClassName("outline-toggle");
        H1 title = new H1(version.planTitle());
        title.addClassName("strip-title");
        add(outline, title);
        List<VersionSummary> readable = services.versions().list(viewer).stream()
                .filter(other -> other.plan().equals(version.plan()))
                .toList();
        if (readable.size() > 1) {
            add(versions(readable, version));
            readable.stream()
                    .filter(other -> other.number() < version.number())
                    .max(Comparator.comparing(VersionSummary::number))
                    .ifPresent(earlier -> add(new Anchor(
                            "comparaison/" + earlier.id() + "/" + version.id(),
                            t("versions.compare", earlier.label()))));
        } else {
            add(new Span(version.label()));
        }
        if (version.state() == VersionState.PREPARATION) {
            add(new Pill(t("plan.state", version.state()), Pill.Tone.WARM));
        }
        services.rounds()
                .of(viewer, version.id())
                .ifPresent(
                        round -> add(RoundWords.standing(round, services.clock().instant())));
        if (viewer.speaksForAnAssociation()) {
            ready(services, viewer, version);
        }
    }

    private static Select<VersionSummary> versions(List<VersionSummary> readable, VersionSummary shown) {
        Select<VersionSummary> versions = new Select<>();
        versions.setAriaLabel(t("reader.version"));
        versions.addClassName("version-select");
        versions.setItems(readable);
        versions.setItemLabelGenerator(VersionSummary::label);
        readable.stream()
                .filter(version -> version.id().equals(shown.id()))
                .findFirst()
                .ifPresent(versions::setValue);
        versions.addValueChangeListener(
                event -> UI.getCurrent().navigate("lecture/" + event.getValue().id()));
        return versions;
    }

    private void ready(ReaderServices services, Viewer viewer, VersionSummary version) {
        RemarkFilter drafts =
                RemarkFilter.NONE.ofOrganisation(viewer.organisation()).inStates(WRITABLE);
        int count = services.remarks().count(viewer, version.id(), drafts);
        if (count > 0) {
            Anchor deposit = new Anchor("remarques?version=" + version.id(), t("reader.ready", count));
            deposit.addClassNames("button", "main", "push");
            add(deposit);
        }
    }
}
