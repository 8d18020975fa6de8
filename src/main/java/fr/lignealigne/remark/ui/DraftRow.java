package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.DraftStage;
import fr.lignealigne.remark.RemarkDetails;

/** One draft of the list. It follows in place: what holds the focus, and a comment that is typed, stay. */
final class DraftRow extends ListItem {

    private final VersionSummary version;
    private final Checkbox choose = new Checkbox();
    private final Div said = new Div();
    private final DraftActs acts;
    private final TeamNotes notes;
    private RemarkDetails remark;
    private DraftStage stage = DraftStage.IN_WRITING;

    DraftRow(
            RemarksServices services,
            CurrentViewer currentViewer,
            VersionSummary version,
            RemarkDetails remark,
            Runnable onDone,
            Runnable onChoice) {
        this.version = version;
        this.remark = remark;
        acts = new DraftActs(services, currentViewer, remark.id(), onDone);
        notes = new TeamNotes(services.team(), currentViewer, remark.id());
        addClassName("draft-row");
        choose.addValueChangeListener(event -> onChoice.run());
        said.add(new QuotedPlace(version, remark), new RemarkCard(remark));
        Div whole = new Div(said, notes, acts);
        add(choose, whole);
    }

    void show(Viewer viewer, RemarkDetails now, TeamSight sight) {
        if (!now.equals(remark)) {
            remark = now;
            said.removeAll();
            said.add(new QuotedPlace(version, now), new RemarkCard(now));
        }
        stage = sight.stage(now.id());
        boolean isDraft = now.state().isWritable();
        choose.setAriaLabel(t("remarks.choose", RemarkWords.place(now.place())));
        choose.setVisible(viewer.is(Role.ASSOCIATION_LEAD) && isDraft);
        acts.show(viewer, now, sight);
        notes.show(now, sight);
    }

    /** A colleague threw it away, or carried it to another version, while it was read here. */
    void gone() {
        choose.setVisible(false);
        choose.setValue(false);
        acts.setVisible(false);
        notes.setVisible(false);
        if (!hasClassName("gone")) {
            addClassName("gone");
            said.addComponentAsFirst(new Paragraph(t("team.gone")));
        }
    }

    RemarkDetails remark() {
        return remark;
    }

    DraftStage stage() {
        return stage;
    }

    void choose(boolean wanted) {
        choose.setValue(wanted);
    }

    boolean isChosen() {
        return choose.getValue() && choose.isVisible();
    }
}
