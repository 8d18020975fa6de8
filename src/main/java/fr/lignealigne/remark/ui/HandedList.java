package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.CarryHistory;
import fr.lignealigne.remark.RemarkAccess;
import fr.lignealigne.remark.RemarkDetails;
import java.util.ArrayList;
import java.util.List;

/** What the State has of an association, in the order of the text. */
final class HandedList extends UnorderedList {

    private final RemarksServices services;
    private final CurrentViewer currentViewer;
    private final Runnable onDone;

    HandedList(
            RemarksServices services,
            CurrentViewer currentViewer,
            VersionSummary version,
            List<RemarkDetails> handed,
            TeamSight sight,
            Runnable onDone) {
        this.services = services;
        this.currentViewer = currentViewer;
        this.onDone = onDone;
        Viewer viewer = currentViewer.get();
        CarryHistory history = services.carried().history(viewer, handed);
        addClassName("deposit-list");
        for (RemarkDetails remark : handed) {
            TeamNotes notes = new TeamNotes(services.team(), currentViewer, remark.id());
            notes.show(remark, sight);
            ListItem item =
                    new ListItem(new QuotedPlace(version, remark), new RemarkCard(remark, actions(viewer, remark)));
            item.add(new EarlierRevisions(services.revising().earlier(viewer, remark)));
            CarryWords.notes(history, remark.id()).forEach(item::add);
            item.add(notes);
            item.addClassName("single");
            add(item);
        }
    }

    private Component[] actions(Viewer viewer, RemarkDetails remark) {
        List<Component> actions = new ArrayList<>();
        if (remark.receipt() != null) {
            Anchor receipt = new Anchor("accuses/" + remark.receipt(), t("remarks.receipt"));
            receipt.addClassNames("button", "quiet");
            actions.add(receipt);
        }
        if (RemarkAccess.mayBind(viewer, remark) && remark.state().isBeforeTheState()) {
            if (!remark.signatories().isJoint()) {
                actions.add(quiet(t("remark.revision.begin"), () -> {
                    services.revising().begin(currentViewer.get(), remark.id());
                    onDone.run();
                }));
            }
            actions.add(quiet(
                    t("remarks.withdraw"),
                    () -> WithdrawDialog.ask(remark.id(), note -> {
                        services.remarks().withdraw(currentViewer.get(), remark.id(), note);
                        onDone.run();
                    })));
        }
        return actions.toArray(Component[]::new);
    }

    private static Button quiet(String text, Runnable act) {
        Button button = new Button(text, event -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
