package fr.lignealigne.synopsis.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Pill;
import fr.lignealigne.shared.ui.Toasts;
import fr.lignealigne.synopsis.alike.RemarkGroup;
import fr.lignealigne.synopsis.alike.RemarkGroups;
import java.util.List;
import java.util.Map;

/** A group that somebody gathered: its remarks, which of them still wait for the answer of the others, and the way to it. */
class GroupCard extends Article {

    private final SynopsisServices services;
    private final CurrentViewer currentViewer;
    private final RemarkGroup group;
    private final Runnable changed;

    GroupCard(
            SynopsisServices services,
            CurrentViewer currentViewer,
            PlanVersionId version,
            RemarkGroup group,
            Map<RemarkId, RemarkDetails> remarks,
            Runnable changed) {
        this.services = services;
        this.currentViewer = currentViewer;
        this.group = group;
        this.changed = changed;
        addClassNames("alike-card", "gathered");
        List<RemarkDetails> here = group.remarks().stream()
                .filter(remarks::containsKey)
                .map(remarks::get)
                .toList();
        List<RemarkDetails> waiting =
                here.stream().filter(one -> !AlikeRow.isDecided(one)).toList();
        long organisations =
                here.stream().map(RemarkDetails::organisation).distinct().count();
        add(
                inFrench(new H3(group.name())),
                new Paragraph(t("alike.group.count", here.size(), organisations, here.size() - waiting.size())));
        UnorderedList list = new UnorderedList();
        list.addClassName("alike-list");
        boolean isAnswered = waiting.size() < here.size();
        here.forEach(remark -> list.add(row(remark, isAnswered)));
        add(list, acts(version, waiting));
    }

    private AlikeRow row(RemarkDetails remark, boolean isAnswered) {
        Button out = new Button(
                t("alike.takeOut"),
                event -> act(() ->
                        services.groups().takeOut(currentViewer.get(), group.id(), group.revision(), remark.id())));
        out.addThemeVariants(ButtonVariant.TERTIARY);
        out.setAriaLabel(t("alike.takeOut.of", remark.organisationName(), String.valueOf(remark.code())));
        AlikeRow row = new AlikeRow(remark, out);
        if (isAnswered && !AlikeRow.isDecided(remark)) {
            row.addComponentAsFirst(new Pill(t("alike.joinedLater"), Pill.Tone.WARM));
        }
        return row;
    }

    private Div acts(PlanVersionId version, List<RemarkDetails> waiting) {
        Div acts = new Div();
        acts.addClassName("row");
        if (!waiting.isEmpty()) {
            RemarkDetails.Place first = waiting.getFirst().place();
            Anchor answer = new Anchor(
                    SynopsisAddress.deskPath(version, first.firstLine(), first.lastLine()),
                    t("alike.answer", waiting.size()));
            answer.addClassNames("button", "primary");
            acts.add(answer);
        }
        Button rename = new Button(t("alike.rename"), event -> rename());
        rename.addThemeVariants(ButtonVariant.TERTIARY);
        Button dissolve = new Button(
                t("alike.dissolve"),
                event -> Confirm.ask(
                        t("alike.dissolve.title", group.name()),
                        t("alike.dissolve.consequence"),
                        t("alike.dissolve"),
                        () -> act(
                                () -> services.groups().dissolve(currentViewer.get(), group.id(), group.revision()))));
        dissolve.addThemeVariants(ButtonVariant.TERTIARY);
        acts.add(rename, dissolve);
        return acts;
    }

    private void act(Runnable act) {
        try {
            act.run();
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
        changed.run();
    }

    private void rename() {
        TextField name = new TextField(t("alike.name"));
        name.setMaxLength(RemarkGroups.LONGEST);
        name.setWidthFull();
        name.setValue(group.name());
        Kept kept = Kept.on(name, "alike.rename." + group.id());
        new ActDialog(
                        t("alike.rename"),
                        t("alike.rename"),
                        () -> {
                            services.groups()
                                    .rename(currentViewer.get(), group.id(), group.revision(), name.getValue());
                            kept.done();
                            changed.run();
                        },
                        name)
                .open();
    }
}
